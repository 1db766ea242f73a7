import type { Label } from './labelled-article.ts';

/** How the mentions of one or more articles compare with what an editor marked. */
export interface Score {
  labels: number;
  mentions: number;
  /** Mentions that touch a label, whatever the entry. */
  spans: number;
  /** Labels that a mention touches, whatever the entry. */
  spannedLabels: number;
  /** Mentions that touch a label of the same entry. */
  linked: number;
  /** Labels that a mention of the same entry touches. */
  linkedLabels: number;
  words: number;
}

const emptyScore = (): Score => ({ labels: 0, mentions: 0, spans: 0, spannedLabels: 0, linked: 0, linkedLabels: 0, words: 0 });

const touches = (a: Label, b: Label) => a.block === b.block && a.start < b.end && b.start < a.end;

/** Scores one article. A mention counts for the label that it overlaps: where exactly a phrase ends, editors differ. */
export function scoreArticle(labels: readonly Label[], mentions: readonly Label[], blocks: readonly string[]): Score {
  const same = (a: Label, b: Label) => touches(a, b) && a.entry === b.entry;
  return {
    labels: labels.length,
    mentions: mentions.length,
    spans: mentions.filter((mention) => labels.some((label) => touches(label, mention))).length,
    spannedLabels: labels.filter((label) => mentions.some((mention) => touches(label, mention))).length,
    linked: mentions.filter((mention) => labels.some((label) => same(label, mention))).length,
    linkedLabels: labels.filter((label) => mentions.some((mention) => same(label, mention))).length,
    words: blocks.join(' ').split(/\s+/).length,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Precision, recall and their harmonic mean; 1 where there is nothing to be wrong about. */
export function measures(score: Score) {
  const of = (precision: number, recall: number) => ({
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  });
  return {
    span: of(ratio(score.spans, score.mentions), ratio(score.spannedLabels, score.labels)),
    linked: of(ratio(score.linked, score.mentions), ratio(score.linkedLabels, score.labels)),
  };
}

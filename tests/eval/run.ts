/**
 * `npm run eval`: how well mentions are linked on the labelled articles, by split, language, kind and class; `-- --list dev`
 * lists every disagreement of a split. The test split is never listed: nobody tunes on it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Index, openIndex } from '../../core/index/open-index.ts';
import { KINDS } from '../../core/pack/kind.ts';
import { LANGUAGES } from '../../core/pack/language.ts';
import { gate } from '../../core/resolve/gate.ts';
import { readText } from '../../core/resolve/read-text.ts';
import { resolve } from '../../core/resolve/resolve.ts';
import { compilePacks } from '../../data/compile/compile-packs.ts';
import { CLASSES, type Label, type LabelledArticle, readLabelled } from './harness/labelled-article.ts';
import { addScores, measures, type Score, scoreArticle } from './harness/score.ts';

const SPLITS = ['dev', 'test'] as const;
const PACKS = join(import.meta.dirname, '../../data/packs');

interface Scored {
  readonly article: LabelledArticle;
  readonly mentions: readonly Label[];
}

function scored(index: Index, split: string): Scored[] {
  const folder = join(import.meta.dirname, split);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const article = readLabelled(join(folder, file), file.slice(0, -'.yaml'.length));
      const text = readText(article.blocks);
      const mentions = text ? gate(index, resolve(index, text, article.day)) : [];
      return { article, mentions: mentions.map(({ block, start, end, entry }) => ({ block, start, end, entry: index.idOf(entry) })) };
    });
}

const scoreOf = (each: readonly Scored[], keep: (label: Label) => boolean = () => true) =>
  addScores(each.map(({ article, mentions }) => scoreArticle(article.labels.filter(keep), mentions.filter(keep), article.blocks)));

function row(name: string, articles: number, score: Score) {
  const { span, linked } = measures(score);
  const shown = (value: number) => Number(value.toFixed(3));
  return {
    of: name,
    articles,
    labels: score.labels,
    mentions: score.mentions,
    'span P': shown(span.precision),
    'span R': shown(span.recall),
    'span F1': shown(span.f1),
    'linked P': shown(linked.precision),
    'linked R': shown(linked.recall),
    'linked F1': shown(linked.f1),
  };
}

function report(split: string, all: readonly Scored[], index: Index): void {
  const kinds = new Map(Array.from({ length: index.entryCount }, (_, entry) => [index.idOf(entry), index.kindOf(entry)]));
  const part = (name: string, some: readonly Scored[]) => (some.length === 0 ? [] : [row(name, some.length, scoreOf(some))]);
  console.log(`\n${split}`);
  console.table([
    ...part('all', all),
    ...LANGUAGES.flatMap((language) =>
      part(
        language,
        all.filter(({ article }) => article.language === language),
      ),
    ),
    ...CLASSES.flatMap((name) =>
      part(
        name,
        all.filter(({ article }) => article.class === name),
      ),
    ),
    ...KINDS.map((kind) =>
      row(
        kind,
        all.length,
        scoreOf(all, ({ entry }) => kinds.get(entry) === kind),
      ),
    ),
  ]);
  const traps = all.filter(({ article }) => article.class === 'trap');
  const score = scoreOf(traps);
  const falseHighlights = score.mentions - score.linked;
  const clean = traps.filter(({ article }) => article.labels.length === 0);
  console.log(
    `False highlights on trap pages: ${falseHighlights} (${((10_000 * falseHighlights) / Math.max(1, score.words)).toFixed(1)} per 10,000 words); on trap pages with nothing to find: ${scoreOf(clean).mentions}.`,
  );
}

function list(all: readonly Scored[]): void {
  for (const { article, mentions } of all) {
    const around = ({ block, start, end, entry }: Label) =>
      `${entry.padEnd(28)} …${article.blocks[block]?.slice(Math.max(0, start - 40), start)}[${article.blocks[block]?.slice(start, end)}]${article.blocks[block]?.slice(end, end + 40)}…`.replace(
        /\s+/g,
        ' ',
      );
    const has = (labels: readonly Label[], one: Label) =>
      labels.some((label) => label.block === one.block && label.start < one.end && one.start < label.end && label.entry === one.entry);
    const lines = [
      ...mentions.filter((mention) => !has(article.labels, mention)).map((mention) => `  wrong  ${around(mention)}`),
      ...article.labels.filter((label) => !has(mentions, label)).map((label) => `  missed ${around(label)}`),
    ];
    if (lines.length > 0) console.log(`${article.name}\n${lines.join('\n')}`);
  }
}

const index = openIndex(compilePacks(PACKS).index);
for (const split of SPLITS) report(split, scored(index, split), index);
if (process.argv.includes('--list')) list(scored(index, 'dev'));

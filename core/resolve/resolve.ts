import type { Index } from '../index/open-index.ts';
import { countLanguages, languageOf } from '../language/detect-language.ts';
import { type Candidate, findCandidates, type Passage } from '../match/find-candidates.ts';
import type { Language } from '../pack/language.ts';
import { Shape, type Words, wordsOf } from '../text/words.ts';
import type { Article, Mention } from './article.ts';
import { type Believed, chooseBearers } from './bearers.ts';
import { Evidence } from './evidence.ts';
import { isExcluded, isInsideLongerName } from './neighbours.ts';

/** What was found in an article. */
export interface Resolution {
  /** Undefined: a language that no pack is written in; then there are no mentions. */
  readonly language: Language | undefined;
  /** In reading order; they never overlap. */
  readonly mentions: readonly Mention[];
}

/** Resolves every mention in an article. */
export function resolve(index: Index, article: Article): Resolution {
  const words = article.blocks.map(wordsOf);
  const counts = words.map(countLanguages);
  const language = article.language ?? languageOf(counts);
  if (!language) return { language, mentions: [] };
  const passages = words.map((each, block): Passage => {
    const count = counts[block];
    return { words: each, language: (count && languageOf([count])) ?? language, allCapitals: isAllCapitals(each) };
  });
  const found = passages.map((passage) => plausible(index, passage));
  return { language, mentions: withoutOverlaps(chooseBearers(believe(index, found))) };
}

/** The candidates that their neighbours do not rule out. */
function plausible(index: Index, passage: Passage): Candidate[] {
  const candidates = findCandidates(index, passage).filter((candidate) => !isExcluded(index, passage.words, candidate));
  const covers = (candidate: Candidate, word: number) => word >= candidate.word && word < candidate.word + candidate.words;
  return candidates.filter((candidate) => {
    if (!candidate.needs || index.kindOf(candidate.entry) !== 'person') return true;
    const covered = (word: number) => candidates.some((other) => other !== candidate && covers(other, word));
    return !isInsideLongerName(passage, candidate, covered);
  });
}

/**
 * Believes the candidates that have their evidence. What is believed is evidence for others, so this goes round until
 * nothing new is seen; evidence only ever grows, so the order of the candidates does not matter and it ends.
 */
function believe(index: Index, found: readonly (readonly Candidate[])[]): Believed[] {
  const evidence = new Evidence(index, found.length);
  let believed: Believed[] = [];
  let grew = true;
  while (grew) {
    grew = false;
    believed = found.flatMap((candidates, block) =>
      candidates.flatMap((candidate): Believed[] => {
        const reason = evidence.reasonFor(block, candidate);
        if (!reason) return [];
        if (evidence.add(block, candidate.entry, reason.rule === 'form')) grew = true;
        return [{ block, candidate, reason }];
      }),
    );
  }
  return believed;
}

/** The longest mention wins over those that it overlaps; of equally long ones the first. */
function withoutOverlaps(believed: readonly Believed[]): Mention[] {
  const taken = new Map<number, Candidate[]>();
  const longestFirst = [...believed].sort(
    (a, b) => b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.candidate.start - b.candidate.start,
  );
  const kept = longestFirst.filter(({ block, candidate }) => {
    const others = taken.get(block) ?? [];
    if (others.some((other) => other.start < candidate.end && candidate.start < other.end)) return false;
    taken.set(block, [...others, candidate]);
    return true;
  });
  return kept
    .map(({ block, candidate: { start, end, entry }, reason }): Mention => ({ block, start, end, entry, reason }))
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A headline or caption in capitals; two words at least, or "AS" alone would be one. */
function isAllCapitals(words: Words): boolean {
  let lettered = 0;
  let upper = 0;
  for (let word = 0; word < words.count; word++) {
    if ((words.length[word] as number) < 2) continue;
    lettered++;
    if (words.shape[word] === Shape.Upper) upper++;
  }
  return lettered > 2 && upper / lettered > 0.7;
}

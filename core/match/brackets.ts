/** Abbreviations that news puts inside a name: "Dewan Keamanan (DK) PBB", "Menteri Pertahanan (Menhan) Rusia". */
import type { Index } from '../index/open-index.ts';
import { Shape, type Words } from '../text/words.ts';
import { type Candidate, findCandidates, type Passage } from './find-candidates.ts';

const LONGEST = 8;

/** The forms of a passage, those that go on behind a bracketed abbreviation included. */
export function findThroughBrackets(index: Index, passage: Passage): Candidate[] {
  const found = findCandidates(index, passage);
  const { words } = passage;
  const bracketed = bracketedIn(words);
  if (bracketed.length === 0) return found;
  const kept = Array.from({ length: words.count }, (_, word) => word).filter((word) => !bracketed.includes(word));
  const through = findCandidates(index, { ...passage, words: words.only(kept) }).map((candidate): Candidate => {
    const [first, last] = [kept[candidate.word] as number, kept[candidate.word + candidate.words - 1] as number];
    return { ...candidate, word: first, words: last - first + 1 };
  });
  const crosses = ({ word, words: count }: Candidate) => bracketed.some((each) => word < each && each < word + count);
  return [...found, ...through.filter(crosses)].sort((a, b) => a.word - b.word);
}

/** Words that stand alone in brackets and look like a short name. */
function bracketedIn(words: Words): number[] {
  const { text, count } = words;
  if (!text.includes('(')) return [];
  return Array.from({ length: count }, (_, word) => word).filter(
    (word) =>
      text[words.start(word) - 1] === '(' &&
      text[words.end(word)] === ')' &&
      words.shape(word) !== Shape.Lower &&
      words.length(word) <= LONGEST,
  );
}

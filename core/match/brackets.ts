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
  const through = findCandidates(index, { ...passage, words: wordsAt(words, kept) }).map((candidate): Candidate => {
    const [first, last] = [kept[candidate.word] as number, kept[candidate.word + candidate.words - 1] as number];
    return { ...candidate, word: first, words: last - first + 1 };
  });
  const crosses = ({ word, words: count }: Candidate) => bracketed.some((each) => word < each && each < word + count);
  return [...found, ...through.filter(crosses)].sort((a, b) => a.word - b.word);
}

/** Words that stand alone in brackets and look like a short name. */
function bracketedIn({ text, count, start, end, shape, length }: Words): number[] {
  if (!text.includes('(')) return [];
  return Array.from({ length: count }, (_, word) => word).filter(
    (word) =>
      text[(start[word] as number) - 1] === '(' &&
      text[end[word] as number] === ')' &&
      shape[word] !== Shape.Lower &&
      (length[word] as number) <= LONGEST,
  );
}

/** A copy with these words alone. What stood between two that were not neighbours only parts them. */
function wordsAt(words: Words, kept: readonly number[]): Words {
  const pick = <Numbers extends Int32Array | Int16Array | Uint16Array | Uint8Array>(numbers: Numbers): Numbers => {
    const copy = numbers.slice(0, kept.length) as Numbers;
    kept.forEach((word, at) => {
      copy[at] = numbers[word] as number;
    });
    return copy;
  };
  const before = pick(words.before);
  kept.forEach((word, at) => {
    if (at > 0 && (kept[at - 1] as number) < word - 1) before[at] = 0;
  });
  return {
    text: words.text,
    count: kept.length,
    start: pick(words.start),
    end: pick(words.end),
    low: pick(words.low),
    high: pick(words.high),
    shape: pick(words.shape),
    length: pick(words.length),
    before,
  };
}

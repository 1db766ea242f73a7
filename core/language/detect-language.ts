/**
 * Which of our languages a text is in, by its function words. They make up a quarter to a half of any running text and
 * no two languages share many, so a short list is enough and costs one look-up a word.
 * Rejected: the browser's own detector (asynchronous, absent from Firefox content processes, slow for a block at a time).
 */
import { LANGUAGES, type Language } from '../pack/language.ts';
import type { Words } from '../text/words.ts';
import { functionWordBit, knownBits, TIME_BIT } from './known-words.ts';

/** Below this share of function words a text is not taken for running text of a language. */
const LEAST_SHARE = 0.1;
/** Fewer words than this say too little. */
const LEAST_WORDS = 8;

/** Whether a word, by the low half of its hash, is a function word of one of our languages. */
export const isFunctionWord = (low: number): boolean => (knownBits(low) & ~TIME_BIT) !== 0;

/** How many of the words are function words of each language, and can tell a time, of how many. */
export interface WordCount {
  readonly total: number;
  readonly of: Readonly<Record<Language, number>>;
  readonly time: number;
}

export function countWords({ store, from, count }: Words): WordCount {
  const { low: lows } = store;
  const counts = new Uint32Array(1 << (LANGUAGES.length + 1));
  for (let at = from; at < from + count; at++) {
    const bits = knownBits(lows[at] as number);
    counts[bits] = (counts[bits] as number) + 1;
  }
  const having = (bit: number) => counts.reduce((sum, number, bits) => ((bits & bit) === 0 ? sum : sum + number), 0);
  return { total: count, of: { id: having(functionWordBit('id')), en: having(functionWordBit('en')) }, time: having(TIME_BIT) };
}

/** The language of a text with these counts; undefined when it is too short to tell, or in a language we do not read. */
export function languageOf(counts: readonly WordCount[]): Language | undefined {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  if (total < LEAST_WORDS) return undefined;
  const sums = LANGUAGES.map((language) => counts.reduce((sum, count) => sum + count.of[language], 0));
  const most = Math.max(...sums);
  if (most / total < LEAST_SHARE || sums.filter((sum) => sum === most).length > 1) return undefined;
  return LANGUAGES[sums.indexOf(most)];
}

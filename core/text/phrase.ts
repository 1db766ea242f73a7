import { stepHigh, stepLow } from './hash.ts';
import { foldedWord, type Words, wordsOf } from './words.ts';

/** Both halves of a hash. */
export interface Hash {
  low: number;
  high: number;
}

/** One half of a phrase's hash with one more word, and with what parts it from the word before. */
export const extendLow = (hash: number, before: number, low: number): number => stepLow(stepLow(hash, before), low);
export const extendHigh = (hash: number, before: number, high: number): number => stepHigh(stepHigh(hash, before), high);

/** Hash of the `count` words from `first`; undefined when something no phrase may cross stands between them. */
export function phraseHash(words: Words, first: number, count: number): Hash | undefined {
  const hash = { low: words.low(first), high: words.high(first) };
  for (let word = first + 1; word < first + count; word++) {
    const before = words.before(word);
    if (before < 0) return undefined;
    hash.low = extendLow(hash.low, before, words.low(word));
    hash.high = extendHigh(hash.high, before, words.high(word));
  }
  return hash;
}

const SHAPE_BITS = 2;
const SHAPED_WORDS = 8;

/** The capitals of the first eight words, two bits each: what an exact-case form asks for. */
export function shapesOf(words: Words, first: number, count: number): number {
  let shapes = 0;
  for (let word = 0; word < Math.min(count, SHAPED_WORDS); word++) {
    shapes |= words.shape(first + word) << (word * SHAPE_BITS);
  }
  return shapes;
}

/** The folded spelling of a phrase: the same for all texts that a form matches, different for all others. */
export function spellingOf(words: Words): string {
  let spelling = '';
  for (let word = 0; word < words.count; word++) {
    spelling += (word === 0 ? '' : ` ${words.before(word)} `) + foldedWord(words, word);
  }
  return spelling;
}

/** Whether a phrase can be a form's: it has a word, and no mark that ends phrases. */
export function isReadable(phrase: string): boolean {
  const words = wordsOf(phrase);
  return words.count > 0 && phraseHash(words, 0, words.count) !== undefined;
}

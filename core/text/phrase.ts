import { CharClass, classOf, foldOf } from './characters.ts';
import { stepHigh, stepLow } from './hash.ts';
import { type Words, wordsOf } from './words.ts';

/** Both halves of a hash. */
export interface Hash {
  low: number;
  high: number;
}

/** Folds one more word, with what parts it from the word before, into the hash of a phrase. */
export function extendPhrase(hash: Hash, before: number, low: number, high: number): void {
  hash.low = stepLow(stepLow(hash.low, before), low);
  hash.high = stepHigh(stepHigh(hash.high, before), high);
}

/** Hash of the `count` words from `first`; undefined when something no phrase may cross stands between them. */
export function phraseHash(words: Words, first: number, count: number): Hash | undefined {
  const hash = { low: words.low[first] as number, high: words.high[first] as number };
  for (let word = first + 1; word < first + count; word++) {
    const before = words.before[word] as number;
    if (before < 0) return undefined;
    extendPhrase(hash, before, words.low[word] as number, words.high[word] as number);
  }
  return hash;
}

const SHAPE_BITS = 2;
const SHAPED_WORDS = 8;

/** The capitals of the first eight words, two bits each: what an exact-case form asks for. */
export function shapesOf(words: Words, first: number, count: number): number {
  let shapes = 0;
  for (let word = 0; word < Math.min(count, SHAPED_WORDS); word++) {
    shapes |= (words.shape[first + word] as number) << (word * SHAPE_BITS);
  }
  return shapes;
}

/** The folded spelling of a phrase: the same for all texts that a form matches, different for all others. */
export function spellingOf(words: Words): string {
  let spelling = '';
  for (let word = 0; word < words.count; word++) {
    spelling += word === 0 ? '' : ` ${words.before[word]} `;
    for (let at = words.start[word] as number; at < (words.end[word] as number); at++) {
      const code = words.text.charCodeAt(at);
      if (classOf(code) !== CharClass.Ignored) spelling += String.fromCharCode(foldOf(code));
    }
  }
  return spelling;
}

/** A phrase of a form, ready for the index; undefined when it is empty or a mark that ends phrases stands in it. */
export function readPhrase(phrase: string): { readonly words: Words; readonly hash: Hash } | undefined {
  const words = wordsOf(phrase);
  const hash = words.count > 0 ? phraseHash(words, 0, words.count) : undefined;
  return hash && { words, hash };
}

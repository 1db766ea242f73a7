import { CharClass, classOf, foldOf } from './characters.ts';
import { SEED_HIGH, SEED_LOW, stepHigh, stepLow } from './hash.ts';
import type { Hash } from './phrase.ts';
import { tailOf } from './word-store.ts';
import type { Words } from './words.ts';

/** Indonesian endings that are written together with a word without making it another one: all of three letters. */
const CLITICS = ['nya', 'lah', 'kah', 'pun'] as const;
const CLITIC_LENGTH = 3;
/** Shorter remainders are words of their own ("lah", "punya"), not names. */
const SHORTEST_STEM = 3;
/** So many letters a word with a clitic has at the least. */
const SHORTEST_WITH_CLITIC = SHORTEST_STEM + CLITIC_LENGTH;

const [NYA, LAH, KAH, PUN] = CLITICS.map(tailOf) as [number, number, number, number];

/** Whether a word may have a clitic, by its tail: most words have none and need no second hash. */
export const mayEndInClitic = (tail: number): boolean => tail === NYA || tail === LAH || tail === KAH || tail === PUN;

/** Hash of the word without its clitic ("nuklirnya" → "nuklir"), or undefined when it has none. */
export function stemHash(words: Words, word: number): Hash | undefined {
  if (!mayEndInClitic(words.tail(word))) return undefined;
  const length = words.length(word);
  if (length < SHORTEST_WITH_CLITIC) return undefined;
  let low: number = SEED_LOW;
  let high: number = SEED_HIGH;
  let seen = 0;
  let ending = '';
  for (let at = words.start(word); at < words.end(word); at++) {
    const code = words.text.charCodeAt(at);
    if (classOf(code) === CharClass.Ignored) continue;
    const folded = foldOf(code);
    if (seen++ < length - CLITIC_LENGTH) {
      low = stepLow(low, folded);
      high = stepHigh(high, folded);
    } else ending += String.fromCharCode(folded);
  }
  return CLITICS.some((clitic) => clitic === ending) ? { low, high } : undefined;
}

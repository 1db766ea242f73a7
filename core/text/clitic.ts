import { CharClass, classOf, foldOf } from './characters.ts';
import { SEED_HIGH, SEED_LOW, stepHigh, stepLow } from './hash.ts';
import type { Hash } from './phrase.ts';
import type { Words } from './words.ts';

/** Indonesian endings that are written together with a word without making it another one: all of three letters. */
const CLITICS = new Set(['nya', 'lah', 'kah', 'pun']);
const CLITIC_LENGTH = 3;
/** Shorter remainders are words of their own ("lah", "punya"), not names. */
const SHORTEST_STEM = 3;

/** Hash of the word without its clitic ("nuklirnya" → "nuklir"), or undefined when it has none. */
export function stemHash(words: Words, word: number): Hash | undefined {
  const length = words.length[word] as number;
  if (length < SHORTEST_STEM + CLITIC_LENGTH || !mayEnd(words.text.charCodeAt((words.end[word] as number) - 1))) return undefined;
  let low = SEED_LOW;
  let high = SEED_HIGH;
  let seen = 0;
  let ending = '';
  for (let at = words.start[word] as number; at < (words.end[word] as number); at++) {
    const code = words.text.charCodeAt(at);
    if (classOf(code) === CharClass.Ignored) continue;
    const folded = foldOf(code);
    if (seen++ < length - CLITIC_LENGTH) {
      low = stepLow(low, folded);
      high = stepHigh(high, folded);
    } else ending += String.fromCharCode(folded);
  }
  return CLITICS.has(ending) ? { low, high } : undefined;
}

/** The last letters of the clitics: most words end otherwise, and need no second hash. */
const LAST = new Set([...CLITICS].map((clitic) => clitic.charCodeAt(CLITIC_LENGTH - 1)));
/** Beyond ASCII only folding could tell. */
const mayEnd = (code: number) => code >= 0x80 || LAST.has(code | 0x20);

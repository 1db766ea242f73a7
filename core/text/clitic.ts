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
  if (length < SHORTEST_STEM + CLITIC_LENGTH || !mayEndInClitic(words, word)) return undefined;
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

/** Each clitic's letters in one number, seven bits a letter. */
const PACKED = new Set([...CLITICS].map((clitic) => packed(clitic, CLITIC_LENGTH)));

/** Most words end otherwise, and need no second hash. Beyond ASCII only folding could tell. */
function mayEndInClitic({ text, end }: Words, word: number): boolean {
  const letters = packed(text, end[word] as number);
  return letters < 0 || PACKED.has(letters);
}

/** The three letters before `end`, in lower case; -1 where one of them is not ASCII. */
function packed(text: string, end: number): number {
  let letters = 0;
  for (let at = end - CLITIC_LENGTH; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return -1;
    letters = (letters << 7) | (code | 0x20);
  }
  return letters;
}

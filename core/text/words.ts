import { CharClass, CLASS_MASK, classOf, FOLD_SHIFT, foldOf, traitsOf, UPPER } from './characters.ts';
import { SEED_HIGH, SEED_LOW, stepHigh, stepLow } from './hash.ts';

/** How a word is capitalised. Exact-case forms ask for the same shape. */
export const Shape = { Lower: 0, Capital: 1, Upper: 2, Mixed: 3 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What stands before a word that no phrase may cross. */
export const BREAK = -1;

/**
 * The words of one text as parallel arrays, one slot a word: an object a word would cost more than all the matching.
 * `start` and `end` are UTF-16 offsets into the text.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly shape: Uint8Array;
  /** Before the word: 0 for what only parts words, a folded hard mark such as "." or "'", or {@link BREAK}. */
  readonly before: Int16Array;
  /** Letters and digits in the word, which is less than `end - start` where soft hyphens hide. */
  readonly length: Uint16Array;
}

const STOP = 0x2e;

/** Splits a text into folded, hashed words. */
export function wordsOf(text: string): Words {
  // Two characters a word at the least: a letter and what parts it from the next.
  const most = (text.length >> 1) + 1;
  const words = {
    start: new Int32Array(most),
    end: new Int32Array(most),
    low: new Int32Array(most),
    high: new Int32Array(most),
    shape: new Uint8Array(most),
    before: new Int16Array(most),
    length: new Uint16Array(most),
  };
  let count = 0;
  let before = BREAK;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = (traitsOf(code) & CLASS_MASK) as CharClass;
    if (kind !== CharClass.Letter && kind !== CharClass.Digit) {
      before = isSpacedDash(text, at, code) ? BREAK : separatorAfter(before, kind, code);
      at++;
      continue;
    }
    if (count > 0 && before === STOP && isSpaced(text, words.end[count - 1] as number, at))
      before = separatorAtStop(words, count - 1, kind);
    words.before[count] = before;
    at = readWord(text, at, words, count);
    count++;
    before = 0;
  }
  return { text, count, ...words };
}

type Slots = Omit<Words, 'text' | 'count'>;

function readWord(text: string, from: number, words: Slots, slot: number): number {
  let low = SEED_LOW;
  let high = SEED_HIGH;
  let length = 0;
  let uppers = 0;
  let digits = 0;
  let firstUpper = false;
  let at = from;
  let end = from;
  for (; at < text.length; at++) {
    const traits = traitsOf(text.charCodeAt(at));
    const kind = traits & CLASS_MASK;
    if (kind === CharClass.Ignored) continue;
    if (kind !== CharClass.Letter && kind !== CharClass.Digit) break;
    const folded = traits >>> FOLD_SHIFT;
    low = stepLow(low, folded);
    high = stepHigh(high, folded);
    end = at + 1;
    if (kind === CharClass.Digit) digits++;
    else if ((traits & UPPER) !== 0) {
      if (length === digits) firstUpper = true;
      uppers++;
    }
    length++;
  }
  words.start[slot] = from;
  words.end[slot] = end;
  words.low[slot] = low;
  words.high[slot] = high;
  words.length[slot] = length;
  words.shape[slot] = shapeOf(length - digits, uppers, firstUpper);
  return at;
}

function shapeOf(letters: number, uppers: number, firstUpper: boolean): Shape {
  if (uppers === 0) return Shape.Lower;
  if (uppers === letters && letters > 1) return Shape.Upper;
  return firstUpper && uppers === 1 ? Shape.Capital : Shape.Mixed;
}

/** The separator so far, with one more character. Two different hard marks in a row end a phrase. */
function separatorAfter(before: number, kind: CharClass, code: number): number {
  if (before === BREAK || kind === CharClass.Break) return BREAK;
  if (kind !== CharClass.Hard) return before;
  const mark = foldOf(code);
  return before === 0 || before === mark ? mark : BREAK;
}

/** A dash between spaces parts clauses ("00.24 WIB – Prigozhin"); inside words it joins them. */
function isSpacedDash(text: string, at: number, code: number): boolean {
  return isDash(code) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
}

/** Hyphen-minus, hyphen, no-break hyphen, figure dash, en dash. */
const isDash = (code: number) => code === 0x2d || (code >= 0x2010 && code <= 0x2013);
/** Space, no-break space, tab, line feed, carriage return. */
const isSpace = (code: number) => code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a || code === 0x0d;

/** "No. 2397", "Res. 1718": so many letters and a stop before a number are an abbreviation. */
const NUMBERED = 3;

/** A stop and a space end a sentence, but not after a single letter ("N. Korea", "the U.S. Senate") or before a number that it counts. */
function separatorAtStop({ length }: Slots, last: number, next: CharClass): number {
  if (length[last] === 1) return STOP;
  return next === CharClass.Digit && (length[last] as number) <= NUMBERED ? 0 : BREAK;
}

function isSpaced(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classOf(text.charCodeAt(at)) === CharClass.Soft) return true;
  return false;
}

import { Folded, foldedOf } from './characters.ts';
import { SEED_HIGH, SEED_LOW, stepHigh, stepLow } from './hash.ts';
import { ASCII_END, isPair, LONGEST_UTF8, utf8Length } from './utf8.ts';

const FIRST_CAPACITY = 256;
const SPACE = 0x20;

/**
 * The words of one text or of many, as parallel arrays that grow: an object a word, or arrays a paragraph, would cost more than all the
 * matching. `start` and `end` are UTF-16 offsets into the word's own text. What is asked of few words (capitals, what stands
 * between them) is read from the text when asked; see words.ts.
 */
export class WordStore {
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  /** Halves of the words' hashes. */
  low = new Int32Array(FIRST_CAPACITY);
  high = new Int32Array(FIRST_CAPACITY);
  /** Their last three letters, folded; see {@link tailOf}. */
  tail = new Int32Array(FIRST_CAPACITY);
  size = 0;
  #bytes = new Uint8Array(0);

  /** Forgets all words and keeps the room. */
  clear(): void {
    this.size = 0;
  }

  /**
   * Adds the folded, hashed words of a text. Its characters are read from UTF-8 bytes: the engine encodes a text in a twelfth of the time
   * that one `charCodeAt` a character takes, and a byte from an array is read faster than a character from a string.
   */
  add(text: string): void {
    // Two characters a word at the least: a letter and what parts it from the next.
    while (this.start.length < this.size + (text.length >> 1) + 1) this.#grow();
    const most = text.length * LONGEST_UTF8 + 1;
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(most);
    const { written } = ENCODER.encodeInto(text, this.#bytes);
    // A text ends as a word does.
    this.#bytes[written] = SPACE;
    this.size = addWords(text, this.#bytes, written, this);
  }

  /** Adds one word. */
  push(start: number, end: number, low: number, high: number, tail: number): void {
    if (this.size === this.start.length) this.#grow();
    this.start[this.size] = start;
    this.end[this.size] = end;
    this.low[this.size] = low;
    this.high[this.size] = high;
    this.tail[this.size] = tail;
    this.size++;
  }

  #grow(): void {
    const grown = (old: Int32Array<ArrayBuffer>) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.low = grown(this.low);
    this.high = grown(this.high);
    this.tail = grown(this.tail);
  }
}

/** Three letters of eight bits; a letter beyond those loses its upper ones, so a tail only says what may be. */
const TAIL_MASK = 0xff_ffff;
/** The tail of words that end in three letters. */
export const tailOf = (letters: string): number => [...letters].reduce((tail, letter) => (tail << 8) | letter.charCodeAt(0), 0);

const ENCODER = new TextEncoder();

/** What a byte of a text folds to: a letter or digit, nothing, or {@link BEYOND} where the character goes on beyond ASCII. */
const BEYOND = 1;
const FOLDED_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => (byte < ASCII_END ? foldedOf(byte) : BEYOND));

/**
 * Writes a text's words behind those that the store has and gives their new number. Every character of every page goes through
 * these loops, so they call nothing, and keep in variables what V8 would otherwise fetch from the module at every turn (measured:
 * a fifth of the time). The steps of the hash are those of hash.ts.
 */
function addWords(text: string, bytes: Uint8Array, length: number, store: WordStore): number {
  const { start, end, low: lows, high: highs, tail: tails } = store;
  const table = FOLDED_BYTES;
  const beyond = BEYOND;
  const seedLow: number = SEED_LOW;
  const seedHigh: number = SEED_HIGH;
  let count = store.size;
  /** How many more bytes than UTF-16 code units there are so far. */
  let shift = 0;
  for (let at = 0; ; ) {
    let folded = table[bytes[at] as number] as number;
    while (folded === 0 && at < length) folded = table[bytes[++at] as number] as number;
    if (at >= length) return count;
    const first = at;
    let low = seedLow;
    let high = seedHigh;
    let tail = 0;
    while (folded > beyond) {
      low = Math.imul(low ^ folded, 0x01000193);
      high = Math.imul(high ^ folded, 0x85ebca6b);
      high = (high << 13) | (high >>> 19);
      tail = (tail << 8) | folded;
      folded = table[bytes[++at] as number] as number;
    }
    if (folded === 0) {
      start[count] = first - shift;
      end[count] = at - shift;
      lows[count] = low;
      highs[count] = high;
      tails[count] = tail & TAIL_MASK;
      count++;
      continue;
    }
    store.size = count;
    const next = addWordBeyond(text, first - shift, store);
    count = store.size;
    at = first + utf8Length(text, first - shift, next);
    shift = at - next;
  }
}

/** Adds the word that begins at `from`, where there is one, with letters of any script; gives the offset behind it. */
function addWordBeyond(text: string, from: number, store: WordStore): number {
  let low: number = SEED_LOW;
  let high: number = SEED_HIGH;
  let first = -1;
  let tail = 0;
  let end = from;
  let at = from;
  for (; at < text.length; at++) {
    const folded = foldedOf(text.charCodeAt(at));
    if (folded === Folded.Ignored) continue;
    if (folded === Folded.Between) break;
    if (first < 0) first = at;
    end = at + 1;
    low = stepLow(low, folded);
    high = stepHigh(high, folded);
    tail = (tail << 8) | (folded & 0xff);
  }
  if (first >= 0) store.push(first, end, low, high, tail & TAIL_MASK);
  return at > from ? at : from + (isPair(text, from) ? 2 : 1);
}

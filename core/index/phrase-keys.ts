/** Reading side of the phrases: two tables that a word of a text goes through, the second asked only where the first did not say no. */
import { spread } from '../text/hash.ts';

/**
 * The tables as they lie in the index; see layout.ts.
 * - `filter`: bits that say of a hash that some form begins with these words, or is these words. They are sometimes wrong, but never
 *   where they say no. Most words of a text end here, in a few kilobytes.
 * - `slots`, `rows`: what a whole phrase stands for.
 */
export interface PhraseKeys {
  readonly filter: Uint32Array;
  readonly slots: Uint32Array;
  readonly rows: Uint32Array;
}

/** 2^32 divided by the golden ratio: multiplied by it, the upper bits of a hash depend on all of its bits. */
export const GOLDEN = 0x9e3779b1;
/** How far a hash multiplied by {@link GOLDEN} is shifted to number a word of a filter of so many words, a power of two. */
export const filterShift = (length: number): number => 1 + Math.clz32(length);

/** Whether the bits of a hash in its word of the filter say that a form begins so: two of them, told by the high half. */
export const begins = (bits: number, high: number): boolean => ((bits >>> high) & (bits >>> (high >>> 5)) & 1) === 1;
/** The same for a form that is these words: two other bits of the same word. */
export const isWhole = (bits: number, high: number): boolean => ((bits >>> (high >>> 10)) & (bits >>> (high >>> 15)) & 1) === 1;
/** Either of both, in one step. */
export const beginsOrIs = (bits: number, high: number): boolean =>
  ((((bits >>> high) & (bits >>> (high >>> 5))) | ((bits >>> (high >>> 10)) & (bits >>> (high >>> 15)))) & 1) === 1;
/** The bits to set; a shift looks at the lowest five bits of its distance only. */
export const beginsBits = (high: number): number => (1 << high) | (1 << (high >>> 5));
export const isWholeBits = (high: number): number => (1 << (high >>> 10)) | (1 << (high >>> 15));

const RANGE = 2 ** 32;
/** The first place that a hash is looked for in a table of any length. */
export const placeOf = (mixed: number, length: number): number => Math.floor((mixed * length) / RANGE);

/** How many bits of a slot number a place in so many rows. The others are a mark: bits of the hash that the slot's place does not tell. */
export const rowBits = (rows: number): number => 32 - Math.clz32(rows + 1);
export const markOf = (mixed: number, bits: number): number => mixed & ~(-1 << (32 - bits));

/** Where the rows of a phrase begin; -1 where no form has it. */
export function rowsOf({ slots, rows }: PhraseKeys, low: number, high: number): number {
  const mixed = spread(low);
  const bits = rowBits(rows.length);
  const mark = markOf(mixed, bits);
  const check = high >>> 0;
  for (let at = placeOf(mixed, slots.length); ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] as number;
    if (slot === 0) return -1;
    if (slot >>> bits !== mark) continue;
    const row = (slot & ~(-1 << bits)) - 1;
    if (rows[row] === check) return row + 1;
  }
}

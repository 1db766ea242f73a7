import { spread } from '../text/hash.ts';
import type { Hash } from '../text/phrase.ts';
import { MAX_LOAD, ROW_WORDS, RowFlag, SLOT_WORDS, START_SALT } from './layout.ts';

/** One phrase of a form on its way into the index. */
export interface Key {
  /** Hash of the phrase's first word. */
  readonly start: Hash;
  readonly hash: Hash;
  /** Its folded spelling, to notice two phrases with one hash. */
  readonly spelling: string;
  /** In words. */
  readonly length: number;
  readonly row: readonly [number, number];
}

interface Group {
  readonly hash: Hash;
  readonly spelling: string;
  readonly rows: [number, number][];
}

const nameOf = ({ low, high }: Hash) => `${low} ${high}`;

/** Gathers keys, then lays the hash table out. */
export class SlotTable {
  readonly #groups = new Map<string, Group>();
  readonly #starts = new Map<string, { readonly hash: Hash; longest: number }>();

  /** @throws RangeError when two different phrases have one hash (never seen; one of them needs another spelling). */
  add({ start, hash, spelling, length, row }: Key): void {
    const group = this.#groups.get(nameOf(hash)) ?? { hash, spelling, rows: [] };
    if (group.spelling !== spelling) throw new RangeError(`"${spelling}" and "${group.spelling}" have the same hash.`);
    this.#groups.set(nameOf(hash), group);
    if (!group.rows.some(([first, second]) => first === row[0] && second === row[1])) group.rows.push([...row]);
    const begun = this.#starts.get(nameOf(start)) ?? { hash: start, longest: 0 };
    begun.longest = Math.max(begun.longest, length);
    this.#starts.set(nameOf(start), begun);
  }

  sections(): { slots: Uint32Array; rows: Uint32Array } {
    const used = this.#groups.size + this.#starts.size;
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, used / MAX_LOAD)));
    const slots = new Uint32Array(size * SLOT_WORDS);
    const rows: number[] = [];
    for (const { hash, rows: own } of this.#groups.values()) {
      put(slots, hash.low, hash.high, rows.length / ROW_WORDS + 1);
      own.forEach(([first, second], index) => {
        rows.push(index < own.length - 1 ? first | RowFlag.More : first, second);
      });
    }
    for (const { hash, longest } of this.#starts.values()) put(slots, hash.low ^ START_SALT, hash.high, longest);
    return { slots, rows: Uint32Array.from(rows) };
  }
}

function put(slots: Uint32Array, low: number, high: number, value: number): void {
  const mask = slots.length / SLOT_WORDS - 1;
  let slot = spread(low) & mask;
  while (slots[slot * SLOT_WORDS + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * SLOT_WORDS] = high;
  slots[slot * SLOT_WORDS + 1] = value;
}

/** The value under a hash, or 0. Linear probing: a miss ends at the first empty slot. */
export function lookUp(slots: Uint32Array, low: number, high: number): number {
  const mask = slots.length / SLOT_WORDS - 1;
  const check = high >>> 0;
  for (let slot = spread(low) & mask; ; slot = (slot + 1) & mask) {
    const value = slots[slot * SLOT_WORDS + 1] as number;
    if (value === 0 || slots[slot * SLOT_WORDS] === check) return value;
  }
}

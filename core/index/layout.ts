/**
 * The index's binary layout, version 1: one ArrayBuffer of little-endian 32-bit words, used as it lies in the file.
 *
 *   header   HEADER_WORDS words: magic, version, checksum, then offset and length (in words) of each section
 *   slots    open-addressed hash table, SLOT_WORDS words a slot: check (high half of the hash), value
 *   rows     what a key stands for, ROW_WORDS words a row; rows of one key follow each other
 *   rules    the conditions of forms, see index/rules.ts
 *   entries  one word an entry: kind | SCENERY | pack << 8
 *   begins   for each entry the first day that it tells of, as a day number; 0 for none
 *   terms    who held which office when, see index/terms.ts
 *   companions, companionEnds   for each entry the entries related to it, ends as in a compressed sparse row
 *   stringEnds, strings         UTF-8 texts: for each entry its id and its name in each language, then the packs' ids
 *
 * An office ("Menteri Pertahanan Rusia") has forms like an entry; its number follows those of the entries.
 *
 * A form is found by the hash of its phrase. So that most words of a text cost one look-up, the first word of every form is
 * a key too (salted, see START_SALT), whose value is the number of words of the longest form that begins with it.
 */
export const MAGIC = 0x4b545831;
export const VERSION = 1;

export const SECTIONS = [
  'slots',
  'rows',
  'rules',
  'entries',
  'begins',
  'terms',
  'companions',
  'companionEnds',
  'stringEnds',
  'strings',
] as const;
export type Section = (typeof SECTIONS)[number];

const FIXED_WORDS = 3;
export const HEADER_WORDS = FIXED_WORDS + SECTIONS.length * 2;

/** Where a section's offset and length stand in the header. */
export const headerSlot = (section: Section): number => FIXED_WORDS + SECTIONS.indexOf(section) * 2;

export const SLOT_WORDS = 2;
/** The table is a power of two and at most this full, so that a miss ends after one or two slots. */
export const MAX_LOAD = 0.6;

/** Tells the key "begins a form" from the key "is a form" of the same word. */
export const START_SALT = 0x5bd1e995;

/** Row: word 0 is entry << 8 | flags, word 1 is rule << 16 | shapes. */
export const ROW_WORDS = 2;
export const RowFlag = {
  /** One bit a language, in the order of LANGUAGES. */
  Languages: 0b0011,
  ExactCase: 0b0100,
  /** More rows of the same key follow. */
  More: 0b1000,
  /** Something has to be seen elsewhere in the article. */
  Needs: 0b1_0000,
} as const;

/** In an entry's word: it is scenery, or its whole pack is. */
export const SCENERY = 0x80;

export const MAX_ENTRIES = 1 << 24;
export const MAX_RULES = 1 << 16;

/** FNV-1a over whole words; it finds damage, not malice. */
export function checksumOf(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = HEADER_WORDS; at < words.length; at++) hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
  return hash >>> 0;
}

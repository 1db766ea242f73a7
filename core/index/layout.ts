/**
 * The index's binary layout, version 2: one ArrayBuffer of little-endian 32-bit words, used as it lies in the file.
 *
 *   header   HEADER_WORDS words: magic, version, checksum, then offset and length (in words) of each section
 *   filter   two bits for each phrase and for each beginning of one, in a word of the section
 *   slots    open-addressed hash table of the phrases: mark << n | place of the rows + 1; how many bits n the place needs, their number tells
 *   rows     for each phrase the high half of its hash, then its rows: a head (entry << 8 | flags), and a detail where a flag says so
 *   rules    the conditions of forms, see index/rules.ts
 *   entries  one word an entry: kind | SCENERY | pack << 8
 *   begins   for each entry the first day that it tells of, as a day number; 0 for none
 *   terms    who held which office when, see index/terms.ts
 *   companions, companionEnds   for each entry the entries related to it, ends as in a compressed sparse row
 *   stringEnds, strings         UTF-8 texts: for each entry its id and its name in each language, then the packs' ids
 *
 * An office ("Menteri Pertahanan Rusia") has forms like an entry; its number follows those of the entries.
 *
 * A form is found by the hash of its phrase; see phrase-keys.ts for the way there.
 */
export const MAGIC = 0x4b545831;
export const VERSION = 2;

export const SECTIONS = [
  'filter',
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

/** The table of phrases is at most this full, so that a search ends after a few places, which lie side by side. */
export const MAX_LOAD = 0.75;
/** The filter has about so many bits for each phrase, and is never smaller than sixteen kilobytes. */
export const FILTER_BITS_A_PHRASE = 16;
export const MIN_FILTER_WORDS = 4096;

/** In a row's head, below the entry. */
export const RowFlag = {
  /** One bit a language, in the order of LANGUAGES. */
  Languages: 0b0011,
  ExactCase: 0b0100,
  /** More rows of the same phrase follow. */
  More: 0b1000,
  /** Something has to be seen elsewhere in the article. */
  Needs: 0b1_0000,
  /** A word of its own follows: rule << 16 | shapes. Without it there is no condition. */
  Detail: 0b10_0000,
} as const;

/** In an entry's word: it is scenery, or its whole pack is. */
export const SCENERY = 0x80;

export const MAX_ENTRIES = 1 << 24;
export const MAX_RULES = 1 << 16;

/** Up to this length (4 MB) every word is summed. */
const SUMMED_WHOLE = 1 << 20;
/** Beyond it the first so many words of each page: storage loses whole pages, and a large index has to open within a few milliseconds. */
const SUMMED_A_PAGE = 16;
const PAGE = 1024;

/** FNV-1a over whole words. It finds damage, not malice. */
export function checksumOf(words: Uint32Array): number {
  const prime = 0x01000193;
  const skipped = words.length > SUMMED_WHOLE ? PAGE - SUMMED_A_PAGE : 0;
  let hash = 0x811c9dc5 ^ words.length;
  for (let at = HEADER_WORDS; at < words.length; at++) {
    hash = Math.imul(hash ^ (words[at] as number), prime);
    if (skipped > 0 && at % PAGE === SUMMED_A_PAGE - 1) at += skipped;
  }
  return hash >>> 0;
}

import { KINDS, type Kind } from '../pack/kind.ts';
import { LANGUAGES, type Language } from '../pack/language.ts';
import { checksumOf, HEADER_WORDS, headerSlot, MAGIC, SCENERY, SECTIONS, type Section, VERSION } from './layout.ts';
import type { PhraseKeys } from './phrase-keys.ts';
import { type Rule, readRule } from './rules.ts';
import { readString } from './strings.ts';
import { holdsOffice, type Term, termsOfOffice } from './terms.ts';

/** An opened index: views into its one buffer, and readers for the parts that are asked for one at a time. */
export interface Index {
  readonly phrases: PhraseKeys;
  readonly entryCount: number;
  readonly rule: (rule: number) => Rule;
  readonly kindOf: (entry: number) => Kind;
  /** A country, capital or agency: what all news is set in, and no topic by itself. */
  readonly isScenery: (entry: number) => boolean;
  readonly packOf: (entry: number) => string;
  readonly idOf: (entry: number) => string;
  readonly nameOf: (entry: number, language: Language) => string;
  readonly companionsOf: (entry: number) => Uint32Array;
  /** The first day that its entry tells of, as a number; see index/terms.ts. 0: none. */
  readonly beginsOn: (entry: number) => number;
  /** Who held an office when; offices are numbered from 0. */
  readonly termsOf: (office: number) => readonly Term[];
  /** Whether an entry certainly held some office on a day, given as its number; see index/terms.ts. */
  readonly holdsOffice: (entry: number, day: number) => boolean;
}

/** A buffer that is no index, of another version, or damaged. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

const KIND_BITS = SCENERY - 1;
const TEXTS_AN_ENTRY = 1 + LANGUAGES.length;

/**
 * Opens an index without copying or parsing it.
 * @throws IndexError when the buffer is not a whole index of this version.
 */
export function openIndex(buffer: ArrayBuffer): Index {
  const words = new Uint32Array(buffer);
  if (words.length < HEADER_WORDS || words[0] !== MAGIC) throw new IndexError('This is no index.');
  if (words[1] !== VERSION) throw new IndexError(`The index has version ${words[1]}, this Konteks reads version ${VERSION}.`);
  if (words[2] !== checksumOf(words)) throw new IndexError('The index is damaged.');

  const section = (name: Section) => {
    const [offset, length] = words.subarray(headerSlot(name));
    return words.subarray(offset as number, (offset as number) + (length as number));
  };
  const parts = Object.fromEntries(SECTIONS.map((name) => [name, section(name)])) as Record<Section, Uint32Array>;
  const { entries, rules, companions, companionEnds, strings, stringEnds } = parts;
  const text = (number: number) => readString(strings, stringEnds, number);
  const known = new Map<number, Rule>();
  return {
    phrases: { filter: parts.filter, slots: parts.slots, rows: parts.rows },
    entryCount: entries.length,
    rule: (rule) => {
      const found = known.get(rule) ?? readRule(rules, rule);
      known.set(rule, found);
      return found;
    },
    kindOf: (entry) => KINDS[(entries[entry] as number) & KIND_BITS] as Kind,
    isScenery: (entry) => ((entries[entry] as number) & SCENERY) !== 0,
    beginsOn: (entry) => parts.begins[entry] as number,
    packOf: (entry) => text(entries.length * TEXTS_AN_ENTRY + ((entries[entry] as number) >>> 8)),
    idOf: (entry) => text(entry * TEXTS_AN_ENTRY),
    nameOf: (entry, language) => text(entry * TEXTS_AN_ENTRY + 1 + LANGUAGES.indexOf(language)),
    termsOf: (office) => termsOfOffice(parts.terms, office),
    holdsOffice: (entry, day) => holdsOffice(parts.terms, entry, day),
    companionsOf: (entry) => companions.subarray(entry === 0 ? 0 : companionEnds[entry - 1], companionEnds[entry]),
  };
}

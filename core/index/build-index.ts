import type { Entry } from '../pack/entry.ts';
import type { Form } from '../pack/form.ts';
import { KINDS } from '../pack/kind.ts';
import { LANGUAGES } from '../pack/language.ts';
import type { Pack } from '../pack/pack.ts';
import { phrasesOf } from '../pattern/pattern.ts';
import { shapesOf } from '../text/phrase.ts';
import {
  checksumOf,
  HEADER_WORDS,
  headerSlot,
  MAGIC,
  MAX_ENTRIES,
  MAX_RULES,
  RowFlag,
  SCENERY,
  SECTIONS,
  type Section,
  VERSION,
} from './layout.ts';
import { Numbers } from './numbers.ts';
import { PhraseTable } from './phrase-table.ts';
import { RuleTable } from './rules.ts';
import { StringTable } from './strings.ts';
import { beginningOf, termsSection } from './terms.ts';

/**
 * Compiles packs into an index. Packs of a million forms are built too: what is done for each entry makes no object where it can be helped.
 * @throws RangeError when a phrase cannot be read or there are more entries or conditions than the layout has room for.
 * @throws PatternError when a form cannot be read; checked packs have none.
 */
export function buildIndex(packs: readonly Pack[]): ArrayBuffer {
  const entries = packs.flatMap((pack) => pack.entries);
  if (entries.length >= MAX_ENTRIES) throw new RangeError(`An index holds at most ${MAX_ENTRIES} entries.`);
  const numberOf = numbering(entries);

  const rules = new RuleTable(numberOf);
  const phrases = new PhraseTable();
  const strings = new StringTable();
  const kinds = new Numbers();
  const begins = new Numbers();
  let number = 0;
  packs.forEach((pack, packNumber) => {
    for (const entry of pack.entries) {
      for (const form of entry.forms) addForm(phrases, form, number, rules.add(form));
      strings.add(entry.id);
      for (const language of LANGUAGES) strings.add(entry.name[language]);
      kinds.push(KINDS.indexOf(entry.kind) | (entry.scenery || pack.scenery ? SCENERY : 0) | (packNumber << 8));
      begins.push(beginningOf(entry));
      number++;
    }
  });
  for (const { id } of packs) strings.add(id);
  const offices = packs.flatMap((pack) => pack.offices);
  for (const office of offices) {
    for (const form of office.forms) addForm(phrases, form, number, rules.add(form));
    number++;
  }
  const officeNumbers = new Map(offices.map(({ id }, office) => [id, office]));
  return assemble({
    ...phrases.sections(),
    rules: rules.section(),
    entries: kinds.all(),
    begins: begins.all(),
    terms: termsSection(entries, (id) => officeNumbers.get(id)),
    ...companionsOf(entries, numberOf),
    ...strings.sections(),
  });
}

/** The number of the entry with an id. Lists of names relate to nothing and need no numbers by id. */
function numbering(entries: readonly Entry[]): (id: string) => number | undefined {
  let numbers: Map<string, number> | undefined;
  return (id) => {
    numbers ??= new Map(entries.map((entry, number) => [entry.id, number]));
    return numbers.get(id);
  };
}

function addForm(phrases: PhraseTable, form: Form, entry: number, rule: number): void {
  if (rule >= MAX_RULES) throw new RangeError(`An index holds at most ${MAX_RULES} different conditions.`);
  let flags = form.exactCase ? RowFlag.ExactCase : 0;
  if (form.needs.length > 0) flags |= RowFlag.Needs;
  for (const language of form.languages) flags |= 1 << LANGUAGES.indexOf(language);
  for (const phrase of phrasesOf(form.text)) {
    phrases.add(phrase, (words) => {
      // Newsrooms quote foreign terms ("intercontinental ballistic missile"): several words that need nothing mean the same anywhere.
      const anywhere = words.count > 1 && form.needs.length === 0 ? RowFlag.Languages : 0;
      const shapes = form.exactCase ? shapesOf(words, 0, words.count) : 0;
      return { head: (entry << 8) | flags | anywhere, detail: (rule << 16) | shapes };
    });
  }
}

/** Relations both ways, as sorted entry numbers. */
function companionsOf(
  entries: readonly Entry[],
  numberOf: (id: string) => number | undefined,
): { readonly companions: Uint32Array; readonly companionEnds: Uint32Array } {
  const lists = new Map<number, Set<number>>();
  const relate = (from: number, to: number) => {
    const list = lists.get(from) ?? new Set();
    lists.set(from, list.add(to));
  };
  entries.forEach((entry, from) => {
    for (const relation of entry.relations) {
      const to = numberOf(relation.entry);
      if (to === undefined || to === from) continue;
      relate(from, to);
      relate(to, from);
    }
  });
  const companions = new Numbers();
  const ends = new Numbers();
  for (let number = 0; number < entries.length; number++) {
    for (const companion of [...(lists.get(number) ?? [])].sort((a, b) => a - b)) companions.push(companion);
    ends.push(companions.length);
  }
  return { companions: companions.all(), companionEnds: ends.all() };
}

function assemble(sections: Record<Section, Uint32Array>): ArrayBuffer {
  const total = SECTIONS.reduce((sum, section) => sum + sections[section].length, HEADER_WORDS);
  const words = new Uint32Array(total);
  let at = HEADER_WORDS;
  for (const section of SECTIONS) {
    words.set([at, sections[section].length], headerSlot(section));
    words.set(sections[section], at);
    at += sections[section].length;
  }
  words.set([MAGIC, VERSION, checksumOf(words)]);
  return words.buffer;
}

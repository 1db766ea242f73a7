import type { Entry } from '../pack/entry.ts';
import type { Form } from '../pack/form.ts';
import { KINDS } from '../pack/kind.ts';
import { LANGUAGES } from '../pack/language.ts';
import type { Pack } from '../pack/pack.ts';
import { phrasesOf } from '../pattern/pattern.ts';
import { readPhrase, shapesOf, spellingOf } from '../text/phrase.ts';
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
import { RuleTable } from './rules.ts';
import { SlotTable } from './slot-table.ts';
import { packStrings } from './strings.ts';
import { beginningOf, termsSection } from './terms.ts';

/**
 * Compiles packs into an index.
 * @throws RangeError when a phrase cannot be read or there are more entries or conditions than the layout has room for.
 * @throws PatternError when a form cannot be read; checked packs have none.
 */
export function buildIndex(packs: readonly Pack[]): ArrayBuffer {
  const entries = packs.flatMap((pack, packNumber) => pack.entries.map((entry) => ({ entry, packNumber })));
  if (entries.length >= MAX_ENTRIES) throw new RangeError(`An index holds at most ${MAX_ENTRIES} entries.`);
  const numbers = new Map(entries.map(({ entry }, number) => [entry.id, number]));
  const numberOf = (id: string) => numbers.get(id);

  const rules = new RuleTable(numberOf);
  const slots = new SlotTable();
  for (const { entry } of entries) {
    for (const form of entry.forms) addForm(slots, form, numberOf(entry.id) as number, rules.add(form));
  }
  const offices = packs.flatMap((pack) => pack.offices);
  offices.forEach((office, number) => {
    for (const form of office.forms) addForm(slots, form, entries.length + number, rules.add(form));
  });
  const officeNumbers = new Map(offices.map(({ id }, number) => [id, number]));
  const [companions, companionEnds] = companionsOf(
    entries.map(({ entry }) => entry),
    numberOf,
  );
  const strings = packStrings([
    ...entries.flatMap(({ entry }) => [entry.id, ...LANGUAGES.map((language) => entry.name[language])]),
    ...packs.map(({ id }) => id),
  ]);
  return assemble({
    ...slots.sections(),
    rules: rules.section(),
    entries: Uint32Array.from(
      entries,
      ({ entry, packNumber }) =>
        KINDS.indexOf(entry.kind) | (entry.scenery || packs[packNumber]?.scenery ? SCENERY : 0) | (packNumber << 8),
    ),
    begins: Uint32Array.from(entries, ({ entry }) => beginningOf(entry)),
    terms: termsSection(
      entries.map(({ entry }) => entry),
      (id) => officeNumbers.get(id),
    ),
    companions,
    companionEnds,
    ...strings,
  });
}

function addForm(slots: SlotTable, form: Form, entry: number, rule: number): void {
  if (rule >= MAX_RULES) throw new RangeError(`An index holds at most ${MAX_RULES} different conditions.`);
  let flags = form.exactCase ? RowFlag.ExactCase : 0;
  if (form.needs.length > 0) flags |= RowFlag.Needs;
  for (const language of form.languages) flags |= 1 << LANGUAGES.indexOf(language);
  for (const phrase of phrasesOf(form.text)) {
    const read = readPhrase(phrase);
    if (!read) throw new RangeError(`"${phrase}" holds a mark that ends a phrase.`);
    const { words, hash } = read;
    // Newsrooms quote foreign terms ("intercontinental ballistic missile"): several words that need nothing mean the same anywhere.
    const anywhere = words.count > 1 && form.needs.length === 0 ? RowFlag.Languages : 0;
    const start = { low: words.low[0] as number, high: words.high[0] as number };
    slots.add({
      start,
      hash,
      spelling: spellingOf(words),
      length: words.count,
      row: [(entry << 8) | flags | anywhere, (rule << 16) | shapesOf(words, 0, words.count)],
    });
  }
}

/** Relations both ways, as sorted entry numbers. */
function companionsOf(entries: readonly Entry[], numberOf: (id: string) => number | undefined): [Uint32Array, Uint32Array] {
  const lists = entries.map(() => new Set<number>());
  entries.forEach((entry, from) => {
    for (const relation of entry.relations) {
      const to = numberOf(relation.entry);
      if (to === undefined || to === from) continue;
      lists[from]?.add(to);
      lists[to]?.add(from);
    }
  });
  let end = 0;
  const ends = lists.map((list) => (end += list.size));
  return [Uint32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b))), Uint32Array.from(ends)];
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

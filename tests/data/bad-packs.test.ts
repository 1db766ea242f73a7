import { describe, expect, test } from 'vitest';
import { ENTRY, problemsOf } from './pack-folder.ts';

const FILE = 'contoh/entries/budi-contoh.yaml';

/** The example entry with one text replaced. */
const changed = (from: string, to: string) => {
  if (!ENTRY.includes(from)) throw new Error(`The example has no "${from}".`);
  return problemsOf({ [FILE]: ENTRY.replace(from, to) });
};

test('a good pack has no problems', () => {
  expect(problemsOf({ [FILE]: ENTRY })).toEqual([]);
});

describe('a mistake is refused with file, line and reason:', () => {
  test.each([
    ['no YAML', 'kind: person', 'kind: [person', 2, 'This is not YAML'],
    ['a misspelt field', 'summary:', 'sumary:', 1, '"summary" is missing.'],
    ['an unknown field', 'checked:', 'colour: red\nchecked:', 23, '"colour" is no field of the pack format; is it misspelt?'],
    ['an unknown kind', 'kind: person', 'kind: planet', 1, '"kind" should be one of person, organisation'],
    ['a language left out', '  en: An example official.\n', '', 6, '"summary → en" is missing.'],
    ['a text too long for a card', 'Pejabat contoh.', 'x'.repeat(401), 6, 'has 401 characters; at most 400 fit here.'],
    ['an empty text', 'Pejabat contoh.', '""', 6, '"summary → id" is empty.'],
    [
      'a fact without source',
      '    text: { id: Berpidato., en: Gave a speech. }\n    source: koran',
      '    text: { id: Berpidato., en: Gave a speech. }',
      16,
      '"events → 1 → source" is missing.',
    ],
    [
      'an unknown source',
      '    to: 2022-01-01\n    source: koran',
      '    to: 2022-01-01\n    source: majalah',
      14,
      'There is no source "majalah" under "sources:"',
    ],
    [
      'a source that nothing uses',
      'checked:',
      '  lain: { title: T, publisher: P, url: "https://example.org/b", type: press }\nchecked:',
      23,
      'No fact uses the source "lain"',
    ],
    ['an address that is not https', 'https://example.org/a', 'http://example.org/a', 22, 'should be a full https:// address.'],
    ['an impossible day', '2022-01-01', '2022-02-30', 13, 'is no date: write 2023-08-30, 2023-08 or 2023.'],
    ['a checked date that is no day', 'checked: 2024-01-01', 'checked: 2024', 23, '"checked" is no day'],
    ['a role without a beginning', '    from: 2020-01-01\n', '', 10, '"roles → 1 → from" is missing.'],
    ['a role that ends before it begins', 'to: 2022-01-01', 'to: 2019-01-01', 10, 'This ends (2019-01-01) before it begins (2020-01-01).'],
    ['an event after the checked date', 'date: 2021-05', 'date: 2025-05', 16, '2025-05 is later than the entry\'s "checked: 2024-01-01".'],
    ['an unbalanced form', '  - Budi Contoh\nsources', '  - "Budi [Contoh"\nsources', 20, 'lacks a closing "]"'],
    [
      'a form with a mark that ends phrases',
      '  - Budi Contoh\nsources',
      '  - "Budi: Contoh"\nsources',
      20,
      'holds a mark that ends a phrase',
    ],
    [
      'an unknown kind of evidence',
      '  - Budi Contoh\nsources',
      '  - Budi Contoh\n  - { text: Budi, needs: luck }\nsources',
      21,
      'should be full-name, companion',
    ],
    [
      'forms that all need the full name',
      '  - Budi Contoh\nsources',
      '  - { text: Budi, needs: full-name }\nsources',
      20,
      'no form is the full name',
    ],
    [
      'a neighbour of two words',
      '  - Budi Contoh\nsources',
      '  - { text: Budi Contoh, notBefore: [dan lain] }\nsources',
      20,
      'should be one word',
    ],
    [
      'a relation to nobody',
      'forms:',
      'relations:\n  - { type: see-also, entry: siapa, source: koran }\nforms:',
      20,
      'There is no entry "siapa".',
    ],
    [
      'more votes than members',
      '    source: koran\nforms',
      '    source: koran\n    vote: { for: 15, against: 1, abstained: 0 }\nforms',
      19,
      '16 votes were counted',
    ],
    [
      'more vetoes than votes against',
      '    source: koran\nforms',
      '    source: koran\n    vote: { for: 14, against: 0, abstained: 0, vetoedBy: [budi-contoh] }\nforms',
      19,
      'More vetoes than votes against.',
    ],
  ])('%s', (_title, from, to, line, reason) => {
    const problems = changed(from, to);
    expect(problems).toContainEqual(expect.stringContaining(reason));
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${FILE}:${line}: `)));
  });

  test('two holders of one office at one time', () => {
    const other = ENTRY.replaceAll('Budi Contoh', 'Ani Lain')
      .replace('from: 2020-01-01', 'from: 2021-12-01')
      .replace('to: 2022-01-01', 'to: 2023-01-01');
    expect(problemsOf({ [FILE]: ENTRY, 'contoh/entries/ani-lain.yaml': other })).toEqual([
      `${FILE}:10: The office "minister" is held by "ani-lain" at the same time (2021-12-01 to 2023-01-01).`,
    ]);
  });

  test('an office given twice to one person', () => {
    const role = '  - title: { id: Menteri, en: Minister }\n    office: minister\n    from: 2021-01-01\n    source: koran\n';
    expect(changed('events:', `${role}events:`)).toEqual([
      `${FILE}:15: The office "minister" is given twice for the same days (from 2020-01-01 and from 2021-01-01).`,
    ]);
  });

  test('a phrase that two entries claim without evidence', () => {
    const other = ENTRY.replace('office: minister', 'office: mayor');
    expect(problemsOf({ [FILE]: ENTRY, 'contoh/entries/budi-dua.yaml': other })).toEqual([
      'contoh/entries/budi-dua.yaml:20: "budi contoh" is claimed by "budi-contoh" too, and neither form says what evidence it needs.',
    ]);
  });

  test('one id in two packs', () => {
    const other = ENTRY.replace('office: minister', 'office: mayor').replaceAll('Budi Contoh', 'Ani Lain');
    const files = {
      [FILE]: ENTRY,
      'dua/pack.yaml': 'title: { id: D, en: D }\ndescription: { id: D, en: D }\nlicence: MIT\n',
      'dua/sentences.yaml': '[]',
    };
    expect(problemsOf({ ...files, 'dua/entries/budi-contoh.yaml': other })).toEqual([
      'dua/entries/budi-contoh.yaml:1: The entry "budi-contoh" stands in the pack "contoh" too.',
    ]);
  });

  test.each([
    [
      'finds something else than promised',
      '- { text: Budi Contoh datang., lang: id, finds: [] }',
      'This sentence should find nothing, but finds "Budi Contoh" = budi-contoh.',
    ],
    [
      'promises words that it does not have',
      '- { text: Ia datang., lang: id, finds: [Budi: budi-contoh] }',
      'The sentence does not contain "Budi".',
    ],
    ['promises an entry that nobody has', '- { text: Ani datang., lang: id, finds: [Ani: ani] }', 'There is no entry "ani".'],
  ])('a sentence that %s', (_title, sentence, reason) => {
    expect(problemsOf({ [FILE]: ENTRY, 'contoh/sentences.yaml': sentence })).toEqual([`contoh/sentences.yaml:1: ${reason}`]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import { folded } from '../../core/glossary/fold.ts';
import { lineOf } from '../../core/glossary/line-of.ts';
import { byName, listEntries } from '../../core/glossary/list-entries.ts';
import { search } from '../../core/glossary/search.ts';
import { searchable } from '../../core/glossary/searchable.ts';
import { entry } from './small-pack.ts';

const day = (text: string) => text as Day;
const named = (id: string, indonesian: string, english: string, forms: string[] = []) =>
  searchable({ pack: 'test', entry: entry(id, { name: { id: indonesian, en: english }, forms }) });

describe('texts are compared without case, accents and marks', () => {
  test.each([
    ['Ri Yong-ho', 'ri yong ho'],
    ['RECEP TAYYİP ERDOĞAN', 'recep tayyip erdogan'],
    ['U.S.', 'us'],
    ['S/RES/2270', 's res 2270'],
    ['  “Korut”  ', 'korut'],
    ['Ko\u00adrut', 'korut'],
    ['!?', ''],
  ])('%j is %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('a search', () => {
  const entries = [
    named('troops', 'Tentara Korut di Rusia', 'North Korean troops in Russia'),
    named('north-korea', 'Korea Utara', 'North Korea', ['Korut', 'DPRK']),
    named('council', 'Dewan Keamanan PBB', 'UN Security Council', ['DK (PBB|Perserikatan Bangsa-Bangsa)']),
    named('resolution', 'Resolusi 2270', 'Resolution 2270', ['UNSCR 2270', 'resolusi [Nomor] 2270']),
    named('zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskyy', ['Zelenskiy']),
  ];
  const found = (query: string) => search(entries, query).map((each) => each.entry.id);

  test.each([
    ['a form, before entries that only mention it', 'Korut', ['north-korea', 'troops']],
    ['one spelling of a form with alternatives', 'dk pbb', ['council']],
    ['another spelling of it', 'DK Perserikatan Bangsa Bangsa', ['council']],
    ['a form with an optional word, with it', 'resolusi nomor 2270', ['resolution']],
    ['a code', 'unscr 2270', ['resolution']],
    ['the name in the other language', 'security council', ['council']],
    ['the beginning of a name, while it is typed', 'dewan kea', ['council']],
    ['words in another order', 'russia troops', ['troops']],
    ['accents that the name lacks', 'zélensky', ['zelensky']],
  ])('finds %s: %s', (_title, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each([
    ['the middle of a word', 'rea'],
    ['words of which one is nowhere', 'dewan keamanan nasional'],
    ['an id', 'north-korea-x'],
  ])('does not find %s: %s', (_title, query) => {
    expect(found(query)).toEqual([]);
  });

  test('for nothing, or for marks alone, leaves the list as it is', () => {
    expect(found('')).toHaveLength(entries.length);
    expect(found(' – ')).toHaveLength(entries.length);
  });

  test('does not take the end of one name and the beginning of the next for a phrase', () => {
    expect(search([named('x', 'Korea Utara', 'North Korea')], 'utara north')).toHaveLength(1);
    const [first] = search([named('two-words', 'Korea Utara', 'North Korea'), named('phrase', 'Utara North', 'b')], 'utara north');
    expect(first?.entry.id).toBe('phrase');
  });
});

describe('the list', () => {
  const entries = [
    searchable({ pack: 'un', entry: entry('c', { name: { id: 'Resolusi 1718', en: 'A' }, kind: 'sanction' }) }),
    searchable({ pack: 'un', entry: entry('b', { name: { id: 'Resolusi 825', en: 'B' }, kind: 'sanction' }) }),
    searchable({ pack: 'korea', entry: entry('a', { name: { id: 'ülang', en: 'C' }, kind: 'person' }) }),
  ];
  const ids = (list: readonly { readonly entry: { readonly id: string } }[]) => list.map((each) => each.entry.id);

  test('is in the order of names in a language, numbers by their size', () => {
    expect(ids(byName(entries, 'id'))).toEqual(['b', 'c', 'a']);
    expect(ids(byName(entries, 'en'))).toEqual(['c', 'b', 'a']);
  });

  test.each([
    [{ query: '', kind: 'person', pack: undefined }, ['a']],
    [{ query: '', kind: undefined, pack: 'un' }, ['c', 'b']],
    [{ query: '825', kind: 'sanction', pack: 'un' }, ['b']],
    [{ query: '825', kind: 'person', pack: undefined }, []],
  ] as const)('for %j is %j', (choice, expected) => {
    expect(ids(listEntries(entries, choice))).toEqual(expected);
  });
});

describe('the line beside a name', () => {
  const minister = entry('minister', {
    periods: [
      {
        sort: 'role',
        title: { id: 'Menteri', en: 'Minister' },
        from: '2012-11-06' as PartialDate,
        to: '2024-05-12' as PartialDate,
        source: ['s'],
      },
    ],
  });

  test.each([
    ['2023-08-31', 'Menteri'],
    ['2012-11-05', 'Ringkasan.'],
    ['2024-05-12', 'Ringkasan.'],
  ])('on %s is what held on that day, or else the summary: %s', (on, expected) => {
    expect(lineOf(minister, 'id', day(on))).toBe(expected);
  });

  test('ends a long summary after a whole word', () => {
    const long = entry('long', { summary: { id: 'kata '.repeat(40).trim(), en: 'word', source: ['s'] } });
    const line = lineOf(long, 'id', day('2023-01-01'));
    expect(line).toMatch(/^(kata )+kata…$/);
    expect(line.length).toBeLessThanOrEqual(111);
  });
});

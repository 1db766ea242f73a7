/** Searches in the packs that Konteks comes with. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { search } from '../../core/glossary/search.ts';
import { searchable } from '../../core/glossary/searchable.ts';
import { compilePacks } from '../../data/compile/compile-packs.ts';

const { cards, list } = compilePacks(join(import.meta.dirname, '../../data/packs'));
const entries = cards.flatMap(({ pack, entries: all }) => all.map((entry) => searchable({ pack, entry })));

describe('the first answer to', () => {
  test.each([
    ['Korut', 'north-korea'],
    ['DK PBB', 'un-security-council'],
    ['UNSCR 2270', 'un-resolution-2270'],
    ['resolusi dk pbb no 2270', 'un-resolution-2270'],
    ['kim jong un', 'kim-jong-un'],
    ['Zelenskyy', 'volodymyr-zelensky'],
  ])('%s is %s', (query, expected) => {
    expect(search(entries, query)[0]?.entry.id).toBe(expected);
  });
});

test('a word that no entry has finds nothing', () => {
  expect(search(entries, 'xyzzy')).toEqual([]);
});

test('the list of packs tells of every pack how many entries it has, and carries none of them', () => {
  expect(list.map(({ id, entries: count }) => [id, count])).toEqual(cards.map(({ pack, entries: all }) => [pack, all.length]));
  for (const { title, description, licence } of list)
    expect([title.id, title.en, description.id, description.en, licence]).not.toContain('');
});

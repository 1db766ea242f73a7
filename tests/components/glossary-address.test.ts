import { describe, expect, test } from 'vitest';
import { addressOf, dayUntil, readAddress } from '../../components/glossary/address.ts';
import { type GlossaryChoice, NOTHING_CHOSEN } from '../../components/glossary/choice.ts';
import type { Day } from '../../core/date/partial-date.ts';

const TODAY = '2026-11-25' as Day;
const read = (search: string, hash = '') => readAddress({ search, hash }, { packs: ['places'], today: TODAY });

describe('what is chosen stands in the address and is read back from it', () => {
  test.each([
    ['', {}],
    ['#north-korea', { entry: 'north-korea' }],
    ['?q=Ri+Yong-ho+%26+Kim', { query: 'Ri Yong-ho & Kim' }],
    [
      '?q=kim&kind=person&pack=places&date=2023-08-31&language=en#kim-jong-un',
      { query: 'kim', kind: 'person', pack: 'places', day: '2023-08-31', language: 'en', entry: 'kim-jong-un' },
    ],
  ] as [string, Partial<GlossaryChoice>][])('%s', (address, chosen) => {
    const choice = { ...NOTHING_CHOSEN, ...chosen };
    expect(addressOf(choice)).toBe(address);
    const [search = '', hash] = address.split('#');
    expect(read(search, hash === undefined ? '' : `#${hash}`)).toEqual({ choice, refused: [] });
  });
});

describe('a part that means nothing is named and left out:', () => {
  test.each(['kind=planet', 'pack=atlantis', 'date=2023-02-30', 'date=2023-08', 'date=2026-11-26', 'language=fr', 'colour=red'])(
    '%s',
    (part) => {
      expect(read(`?q=kim&${part}`)).toEqual({ choice: { ...NOTHING_CHOSEN, query: 'kim' }, refused: [part] });
    },
  );
});

test('a damaged entry in the address is kept as it stands, to be shown', () => {
  expect(read('', '#100%').choice.entry).toBe('100%');
});

test('today is a day that can be chosen, tomorrow is not', () => {
  expect(dayUntil('2026-11-25', TODAY)).toBe('2026-11-25');
  expect(dayUntil('2026-11-26', TODAY)).toBeUndefined();
});

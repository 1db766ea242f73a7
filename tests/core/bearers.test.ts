import { describe, expect, test } from 'vitest';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import { buildIndex } from '../../core/index/build-index.ts';
import { openIndex } from '../../core/index/open-index.ts';
import { entry, finds, form, packOf } from './small-pack.ts';

const surname = (text: string) => form({ text, exactCase: true, needs: [{ kind: 'full-name' }] });
const leads = (from: string, to?: string) => ({
  sort: 'role' as const,
  title: { id: 'Pemimpin', en: 'Leader' },
  office: 'leader',
  from: from as PartialDate,
  source: ['s'] as const,
  ...(to ? { to: to as PartialDate } : {}),
});

const index = openIndex(
  buildIndex([
    {
      ...packOf([
        entry('kim-jong-il', { kind: 'person', forms: ['Kim Jong Il', surname('Kim')], periods: [leads('1994-07-08', '2011-12-17')] }),
        entry('kim-jong-un', { kind: 'person', forms: ['Kim Jong Un', surname('Kim')], periods: [leads('2011-12-17')] }),
        entry('kim-yo-jong', { kind: 'person', forms: ['Kim Yo Jong', surname('Kim')] }),
      ]),
      offices: [{ id: 'leader', forms: [form('pemimpin negeri itu')] }],
    },
  ]),
);
const lastOf = (blocks: readonly string[], day = '2024-01-31') => finds(index, blocks, 'id', day as Day).at(-1);

describe('a surname of several', () => {
  test.each<[string, string[], string | undefined, string?]>([
    [
      'is the one whose name in full stands last before it in the paragraph',
      ['Kim Jong Un datang bersama Kim Yo Jong. Kata Kim, cukup.'],
      'Kim=kim-yo-jong',
    ],
    [
      'is the one whom the article names most',
      ['Satu.', 'Dua.', 'Kim Yo Jong marah. Kim Yo Jong pergi.', 'Kim Yo Jong kembali. Kim Jong Un diam.', 'Kata Kim, cukup.'],
      'Kim=kim-yo-jong',
    ],
    [
      'is the one who is in the lead, named as often',
      ['Kim Yo Jong Marah', 'Dua.', 'Kim Jong Il sudah tiada.', 'Kata Kim, cukup.'],
      'Kim=kim-yo-jong',
    ],
    [
      'is the one in office on the day of the article, named as often',
      ['Satu.', 'Dua.', 'Kim Jong Il menarik diri. Kim Jong Un mewarisi.', 'Kata Kim, cukup.'],
      'Kim=kim-jong-un',
    ],
    [
      'is whoever was in office on that day',
      ['Satu.', 'Dua.', 'Kim Jong Il menarik diri. Kim Yo Jong lahir.', 'Kata Kim, cukup.'],
      'Kim=kim-jong-il',
      '2010-01-31',
    ],
  ])('%s', (_title, blocks, found, day) => {
    expect(lastOf(blocks, day)).toBe(found);
  });
});

test('in a headline before any name, a surname of several is the one in office', () => {
  expect(finds(index, ['Hukum Kim', 'Dua.', 'Kim Jong Il dan Kim Jong Un.'], 'id', '2024-01-31' as Day)[0]).toBe('Kim=kim-jong-un');
});

describe('a surname that a stranger bears too', () => {
  test.each<[string, string[], string]>([
    [
      'is the stranger after the stranger in the paragraph',
      ['Kim Jong Un diam. Kim Moon-soo kalah. Kata Kim, cukup.'],
      'Kim Jong Un=kim-jong-un',
    ],
    [
      'is nobody of ours where a stranger is named more often',
      ['Satu.', 'Dua.', 'Kim Moon-soo kalah. Kim Moon-soo pergi. Kim Moon-soo kembali.', 'Kim Jong Un diam.', 'Kata Kim, cukup.'],
      'Kim Jong Un=kim-jong-un',
    ],
    [
      'is ours where several strangers are named once each and ours in the lead',
      ['Kim Jong Un Menang', 'Dua.', 'Kim Moon-soo kalah. Kim Min-seok pergi. Kim Dong-hoon kembali.', 'Kata Kim, cukup.'],
      'Kim=kim-jong-un',
    ],
  ])('%s', (_title, blocks, found) => {
    expect(lastOf(blocks)).toBe(found);
  });
});

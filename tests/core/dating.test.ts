import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/date/partial-date.ts';
import { articleDate, type DateSignal } from '../../core/dating/article-date.ts';
import { isoDay } from '../../core/dating/iso-day.ts';
import { findDate, isDateline } from '../../core/dating/visible-date.ts';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
};
const TODAY = day('2026-11-25');

describe('a visible date', () => {
  test.each([
    ['Senin, 20/05/2024 13:45 WIB', '2024-05-20'],
    ['Kamis, 31 Agustus 2023 | 08:31 WIB', '2023-08-31'],
    ['Jumat, 1 Sep 2023 07:00 WITA', '2023-09-01'],
    ['31 Agt 2023', '2023-08-31'],
    ["Jum'at, 01 Desember 2023", '2023-12-01'],
    ['August 31, 2023 8:31 AM EDT', '2023-08-31'],
    ['Aug. 31st, 2023', '2023-08-31'],
    ['31 August 2023', '2023-08-31'],
    ['Published 2023-08-31', '2023-08-31'],
    ['08/31/2023', '2023-08-31'],
    ['31.08.2023', '2023-08-31'],
    ['31-08-2023', '2023-08-31'],
  ])('%j is %s', (text, expected) => {
    expect(findDate(text)).toBe(expected);
  });

  test.each(['31 Februari 2023', '45/13/2023', 'pada 15 Agustus', 'Rabu', 'Pasal 31 Ayat 2023', 'skor 3-1-2023x'])('%j is none', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  test.each([
    ['Senin, 20/05/2024 13:45 WIB', true],
    ['Diperbarui 31 Agustus 2023, 08.31 WIB oleh Redaksi Mancanegara', true],
    ['Foto tak bertanggal yang dirilis pada 25 April 2019 oleh kantor berita Korea Utara di Vladivostok', false],
    ['Redaksi', false],
  ])('whether %j is a dateline: %s', (text, expected) => {
    expect(isDateline(text)).toBe(expected);
  });
});

describe('an ISO time', () => {
  test.each([
    ['2023-08-31T08:31:00+07:00', 'id', '2023-08-31'],
    ['2023-08-30T20:00:00Z', 'id', '2023-08-31'],
    ['2023-08-30T20:00:00+00:00', 'id', '2023-08-31'],
    ['2023-08-30T20:00:00Z', 'en', '2023-08-30'],
    ['2023-08-30T23:30:00-04:00', 'en', '2023-08-30'],
    ['2023-08-30 20:00:00', 'id', '2023-08-30'],
    ['2023-08-30', 'id', '2023-08-30'],
    ['2023-08-30T20:00:00.000Z', 'id', '2023-08-31'],
  ] as const)('%s on a page in %s is %s', (text, language, expected) => {
    expect(isoDay(text, language)).toBe(expected);
  });
});

describe("the article's date", () => {
  const clock: DateSignal = { kind: 'page', text: 'Senin, 20/05/2024 13:45 WIB' };
  test.each<[string, DateSignal[], string | undefined]>([
    ["metadata beats the page's running clock", [clock, { kind: 'json-ld', text: '2023-08-31T08:31:00+07:00' }], '2023-08-31'],
    ["the article's own dateline beats it too", [clock, { kind: 'dateline', text: 'Kamis, 31/08/2023' }], '2023-08-31'],
    ['without anything else the clock is what a reader goes by', [clock], '2024-05-20'],
    [
      'a date in the future is refused',
      [
        { kind: 'meta', text: '2031-01-01' },
        { kind: 'url', text: '2023-08-31' },
      ],
      '2023-08-31',
    ],
    ['a date before the web is refused', [{ kind: 'meta', text: '1970-01-01T00:00:00Z' }], undefined],
    ['nonsense is refused', [{ kind: 'meta', text: 'kemarin' }], undefined],
    ['tomorrow is today further east', [{ kind: 'meta', text: '2026-11-26' }], '2026-11-26'],
  ])('%s', (_title, signals, expected) => {
    expect(articleDate(signals, 'id', TODAY)?.day).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { formatDate, formatDates } from '../../components/i18n/format-date.ts';
import type { PartialDate } from '../../core/date/partial-date.ts';

const date = (text: string) => text as PartialDate;

describe('a date is written as precisely as it is known', () => {
  test.each([
    ['2023-08-30', '30 Agustus 2023', '30 August 2023'],
    ['2023-08', 'Agustus 2023', 'August 2023'],
    ['2023', '2023', '2023'],
    ['1948-09-09', '9 September 1948', '9 September 1948'],
    ['2024-01-01', '1 Januari 2024', '1 January 2024'],
  ])('%s', (iso, id, en) => {
    expect([formatDate(date(iso), 'id'), formatDate(date(iso), 'en')]).toEqual([id, en]);
  });
});

describe('a stretch of time says what both ends share only once', () => {
  test.each([
    ['2023-07-25', '2023-07-27', '25–27 Juli 2023', '25–27 July 2023'],
    ['2023-07-30', '2023-08-02', '30 Juli – 2 Agustus 2023', '30 July – 2 August 2023'],
    ['2023-12-30', '2024-01-02', '30 Desember 2023 – 2 Januari 2024', '30 December 2023 – 2 January 2024'],
    ['2023-07', '2023-08', 'Juli–Agustus 2023', 'July–August 2023'],
    ['2022', '2023', '2022–2023', '2022–2023'],
    ['2023-07-25', '2023-08', '25 Juli 2023 – Agustus 2023', '25 July 2023 – August 2023'],
    ['2023-07-25', '2023-07-25', '25 Juli 2023', '25 July 2023'],
  ])('%s to %s', (from, until, id, en) => {
    const written = (language: 'id' | 'en') => formatDates(date(from), date(until), language).replace(/\s/g, ' ');
    expect([written('id'), written('en')]).toEqual([id, en]);
  });
});

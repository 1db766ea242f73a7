import { describe, expect, test } from 'vitest';
import { daysBetween, firstDay, lastDay, parseDay, parsePartialDate, precisionOf } from '../../core/date/partial-date.ts';

describe('a partial date', () => {
  test.each([
    ['2023-08-30', 'day', '2023-08-30', '2023-08-30'],
    ['2023-08', 'month', '2023-08-01', '2023-08-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
  ])('%s is known to the %s and means %s to %s', (text, precision, first, last) => {
    const date = parsePartialDate(text);
    expect(date && [precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  });

  test.each(['2023-02-29', '2023-13', '2023-00-10', '2023-04-31', '30-08-2023', '2023-8-3', '', 'kemarin'])('%j is none', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('a month is no day', () => {
    expect(parseDay('2023-08')).toBeUndefined();
  });

  test('days are counted over leap days and backwards', () => {
    const [from, to] = [parseDay('2024-02-28'), parseDay('2024-03-01')];
    expect(from && to && [daysBetween(from, to), daysBetween(to, from)]).toEqual([2, -2]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, type PartialDate } from '../../core/date/partial-date.ts';
import { positionOf, scaleOver, stretchOf, type TimeScale, ticksOf } from '../../core/date/time-scale.ts';

const scale = (...dates: string[]) => scaleOver(dates as PartialDate[]) as TimeScale;
const labels = (of: TimeScale, most = 6) => ticksOf(of, most).map(({ date }) => date);

describe('labels stand at round dates, as many as fit', () => {
  test.each([
    [
      ['2023-05-01', '2023-09-30'],
      ['2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10'],
    ],
    [
      ['2019-01-01', '2024-06-01'],
      ['2019', '2020', '2021', '2022', '2023', '2024'],
    ],
    [
      ['1948-09-09', '2026-01-01'],
      ['1960', '1980', '2000', '2020'],
    ],
  ])('%j: %j', (dates, ticks) => {
    expect(labels(scale(...dates))).toEqual(ticks);
  });
});

test('no dates make no scale', () => {
  expect(scaleOver([])).toBeUndefined();
});

test('a single day has a line around it', () => {
  expect(positionOf(scale('2023-08-30'), '2023-08-30' as Day)).toBeCloseTo(0.5, 1);
});

test('a date known to the year stretches over it', () => {
  const [from, to] = stretchOf(scale('2020-01-01', '2023-12-31'), '2022' as PartialDate);
  expect(to - from).toBeCloseTo(0.235, 2);
});

const days = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => dayOf(year, month, day) as Day);

test('every date of a scale lies on its line, in order', () => {
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), (dates) => {
      const line = scaleOver(dates) as TimeScale;
      const places = [...dates].sort().map((day) => positionOf(line, day));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      expect(ticksOf(line, 6).length).toBeLessThanOrEqual(6);
    }),
  );
});

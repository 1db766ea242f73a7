import { type Day, daysBetween } from '../date/partial-date.ts';

/** How old something is, in the largest whole unit that news would use. */
export interface Age {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** News of this week needs no word on its age. */
const LEAST_DAYS = 7;

export const isOld = ({ count, unit }: Age): boolean => unit !== 'day' || count >= LEAST_DAYS;

/** Whole calendar years or months, else days; a year is never told before its anniversary. */
export function ageOf(day: Day, today: Day): Age {
  const months = (Number(today.slice(0, 4)) - Number(day.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(day.slice(5, 7));
  const whole = today.slice(8) < day.slice(8) ? months - 1 : months;
  if (whole >= 12) return { count: Math.floor(whole / 12), unit: 'year' };
  if (whole >= 1) return { count: whole, unit: 'month' };
  return { count: Math.max(0, daysBetween(day, today)), unit: 'day' };
}

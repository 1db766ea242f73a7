/** Steps from the article's day. Weeks begin on Monday, as in Indonesia and ISO 8601. */
import { type Day, dayOf, lastDay, type PartialDate } from '../date/partial-date.ts';
import type { Meant } from './relative-date.ts';

const MS_A_DAY = 86_400_000;

export const dayAfter = (day: Day, days: number): Day => new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10) as Day;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay() || 7;

/** The last such weekday up to and including the day: news of Thursday says "on Wednesday" for the day before. */
export const lastWeekday = (day: Day, weekday: number): Day => dayAfter(day, -((weekdayOf(day) - weekday + 7) % 7));

export const yearAfter = (day: Day, years: number): PartialDate => String(Number(day.slice(0, 4)) + years) as PartialDate;

export function monthAfter(day: Day, months: number): PartialDate {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}` as PartialDate;
}

/** The week so many weeks later, Monday to Sunday. */
export function weekAfter(day: Day, weeks: number): Meant {
  const monday = dayAfter(day, weeks * 7 - weekdayOf(day) + 1);
  return { from: monday, until: dayAfter(monday, 6) };
}

/** The last such month up to the day's own; a month that is not over is meant only as far as the day. */
export function lastMonth(day: Day, month: number): PartialDate {
  const own = Number(day.slice(5, 7));
  return monthAfter(day, month <= own ? month - own : month - own - 12);
}

/** News without a year looks back up to most of a year, and ahead by some weeks. */
const DAYS_AHEAD = 60;

/** A day of a month without its year. */
export function nearestDay(day: Day, month: number, date: number): Day | undefined {
  const year = Number(day.slice(0, 4));
  const latest = dayAfter(day, DAYS_AHEAD);
  return [year + 1, year, year - 1]
    .map((each) => dayOf(each, month, date))
    .find((candidate) => candidate !== undefined && candidate <= latest);
}

/** The days that end on this one. */
export const daysUpTo = (day: Day, days: number): Meant => ({ from: dayAfter(day, -days), until: day });

/** Never later than the article: "this year", "earlier this month". */
export const soFar = (date: PartialDate, day: Day): Meant =>
  lastDay(date) > day ? { from: `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10) as PartialDate, until: day } : { from: date };

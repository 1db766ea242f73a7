/**
 * Dates as news knows them: to the day, the month, or only the year.
 *
 * A partial date is the ISO 8601 text itself ("2023-08-30", "2023-08", "2023"), so that packs, settings and
 * messages carry one readable value and nothing has to be parsed to be compared. There is no time zone in it:
 * it is the local calendar date at the place of the event.
 */
export type PartialDate = string & { readonly __partialDate: unique symbol };

/** A partial date known to the day. Article dates and "today" are always of this precision. */
export type Day = PartialDate & { readonly __day: unique symbol };

export type Precision = 'day' | 'month' | 'year';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month of the Gregorian calendar; `month` counts from 1. 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The text as a partial date, or undefined when it is none or names a day that no calendar has. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const length = daysInMonth(Number(year), Number(month ?? '1'));
  if (length === 0) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > length)) return undefined;
  return text as PartialDate;
}

/** The text as a day, or undefined when it is less precise or no date. */
export function parseDay(text: string): Day | undefined {
  return text.length === 10 ? (parsePartialDate(text) as Day | undefined) : undefined;
}

/** The day of these calendar numbers (`month` from 1), or undefined when no calendar has it. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** First day that the date may mean: "2023-08" → 2023-08-01. */
export function firstDay(date: PartialDate): Day {
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10) as Day;
}

/** Last day that the date may mean: "2024-02" → 2024-02-29. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date as Day;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5)) : 12;
  return dayOf(year, month, daysInMonth(year, month)) as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

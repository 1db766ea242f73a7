import { monthNumber } from '../dating/month-names.ts';
import { dayAfter, daysUpTo, lastMonth, lastWeekday, monthAfter, nearestDay, soFar, weekAfter, weekdayOf, yearAfter } from './calendar.ts';
import type { DatePhrase, Meant, Surroundings } from './relative-date.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** "May" and "March" are words too; after "in", "last" or a number they are months. */
const MONTH = '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = String.raw`(?<count>\d{1,3}|${NUMBERS.join('|')}|an?|couple of)`;

function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  if (/^an?$/.test(word)) return 1;
  return word === 'couple of' ? 2 : NUMBERS.indexOf(word.toLowerCase()) + 1;
}

const weekdayNumber = (word: string) => WEEKDAYS.indexOf(word.toLowerCase()) + 1;
const isToCome = ({ sentence }: Surroundings) =>
  /\b(will|would|plans?|planned|is (?:due|set|expected|scheduled)|are (?:due|set|expected|scheduled)|upcoming)\b/i.test(sentence);

export const ENGLISH: readonly DatePhrase[] = [
  // "last Wednesday", "next Friday", "Wednesday last week"
  {
    pattern: new RegExp(String.raw`\b(?<which>last|next) (?<words>${DAY})\b`, 'giu'),
    read: ({ which = '', weekday = '' }, { day, inQuotes }) => {
      if (inQuotes) return undefined;
      const last = lastWeekday(dayAfter(day, -1), weekdayNumber(weekday));
      return { from: /last/i.test(which) ? last : dayAfter(last, last === dayAfter(day, -7) ? 14 : 7) };
    },
  },
  {
    pattern: new RegExp(String.raw`\b${DAY} (?<which>last|this|next) week\b`, 'gu'),
    read: ({ weekday = '', which }, { day }) => {
      const weeks = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      return { from: dayAfter(day, weeks * 7 - weekdayOf(day) + weekdayNumber(weekday)) };
    },
  },
  // "on Wednesday", "Wednesday"
  {
    pattern: new RegExp(
      String.raw`(?<!(?:last|next|every|each|Black|Good|Ash|Bloody|Super) )\b(?<words>${DAY})\b(?!s|'s|’s| (?:last|this|next) week|,? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d)`,
      'gu',
    ),
    read: ({ weekday = '' }, around) =>
      isToCome(around) || around.inQuotes ? undefined : { from: lastWeekday(around.day, weekdayNumber(weekday)) },
  },
  {
    pattern: /\b(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow)\b(?!['’]s)/gu,
    read: ({ word = '' }, { day, inQuotes }) =>
      inQuotes ? undefined : { from: dayAfter(day, /yesterday/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0) },
  },
  // "two weeks ago", "a year earlier" is left out: earlier than what?
  {
    pattern: new RegExp(String.raw`\b(?:${COUNT}) (?<unit>year|month|week|day)s? ago\b`, 'giu'),
    read: ({ count = '', unit = '' }, { day, inQuotes }) => (inQuotes ? undefined : ago(countOf(count), unit.toLowerCase(), day)),
  },
  // "the past two weeks", "in the last three months"
  {
    pattern: new RegExp(String.raw`\bthe (?:past|last) (?:(?:${COUNT}) )?(?<unit>year|month|week|day)s?\b`, 'giu'),
    read: ({ count = 'one', unit = '' }, { day }) => recent(countOf(count), unit.toLowerCase(), day),
  },
  // "last year", "earlier this month", "next week"
  {
    pattern: /\b(?:(?:earlier|late|later|early) )?(?<which>last|this|next) (?<unit>year|month|week)\b/giu,
    read: ({ which = '', unit = '' }, { day, inQuotes }) => {
      if (inQuotes) return undefined;
      const step = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
      if (/year/i.test(unit)) return step === 0 ? soFar(yearAfter(day, 0), day) : { from: yearAfter(day, step) };
      if (/month/i.test(unit)) return step === 0 ? soFar(monthAfter(day, 0), day) : { from: monthAfter(day, step) };
      return weekAfter(day, step);
    },
  },
  // "Aug. 15", "15 August" without a year
  {
    pattern: new RegExp(String.raw`\b${MONTH} (?<date>\d{1,2})(?:st|nd|rd|th)?\b(?!,? \d{4}|[-–:]|\d)`, 'gu'),
    read: ({ month = '', date }, { day }) => meant(nearestDay(day, monthNumber(month) ?? 0, Number(date))),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d[-–:])\b(?<date>\d{1,2}) ${MONTH}\b(?!,? \d{4})`, 'gu'),
    read: ({ month = '', date }, { day }) => meant(nearestDay(day, monthNumber(month) ?? 0, Number(date))),
  },
  // "in July", "last July", "since July"
  {
    pattern: new RegExp(String.raw`\b(?:in|last|since|[Ii]n (?:early|late|mid-?)) (?<words>${MONTH})\b(?!,? \d)`, 'gu'),
    read: ({ month = '' }, around) =>
      isToCome(around) || around.inQuotes ? undefined : { from: lastMonth(around.day, monthNumber(month) ?? 1) },
  },
];

const meant = (from: Meant['from'] | undefined): Meant | undefined => from && { from };

function ago(count: number, unit: string, day: Surroundings['day']): Meant {
  if (unit === 'year') return { from: yearAfter(day, -count) };
  if (unit === 'month') return { from: monthAfter(day, -count) };
  return unit === 'day' ? { from: dayAfter(day, -count) } : weekAfter(day, -count);
}

function recent(count: number, unit: string, day: Surroundings['day']): Meant {
  if (unit === 'year') return { from: yearAfter(day, -count), until: day };
  if (unit === 'month') return { from: monthAfter(day, -count), until: day };
  return daysUpTo(day, unit === 'day' ? count : count * 7);
}

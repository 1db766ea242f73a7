import { dayOf } from '../date/partial-date.ts';
import { monthNumber } from '../dating/month-names.ts';
import { dayAfter, daysUpTo, lastMonth, lastWeekday, monthAfter, nearestDay, soFar, weekAfter, weekdayOf, yearAfter } from './calendar.ts';
import type { DatePhrase, Meant, Surroundings } from './relative-date.ts';

const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
const DAY = "(?<weekday>Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu)";
const MONTH = '(?<month>Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)';
const NUMBERS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const COUNT = String.raw`(?<count>\d{1,3}|${NUMBERS.join('|')}|se)`;

const countOf = (word: string) => (/^\d/.test(word) ? Number(word) : word === 'se' ? 1 : NUMBERS.indexOf(word.toLowerCase()) + 1);
const weekdayNumber = (word: string) => WEEKDAYS.indexOf(word.toLowerCase().replace(/['’]/, '')) + 1;
/** What is still to come is not the last such day. */
const isToCome = ({ sentence }: Surroundings) => /\b(akan|bakal|mendatang|depan|rencana|dijadwalkan|berencana)\b/i.test(sentence);

export const INDONESIAN: readonly DatePhrase[] = [
  // "Rabu (30/8/2023)", "Rabu (30/8)"
  {
    pattern: new RegExp(String.raw`${DAY} \((?<date>\d{1,2})/(?<number>\d{1,2})(?:/(?<year>\d{4}))?\)`, 'gu'),
    read: ({ date, number, year }, { day }) =>
      meant(year ? dayOf(Number(year), Number(number), Number(date)) : nearestDay(day, Number(number), Number(date))),
  },
  // "Rabu pekan lalu"
  {
    pattern: new RegExp(String.raw`\b${DAY} (?:pekan|minggu) (?<which>lalu|ini|depan)\b`, 'gu'),
    read: ({ weekday = '', which }, { day }) => {
      const weeks = which === 'lalu' ? -1 : which === 'depan' ? 1 : 0;
      return { from: dayAfter(day, weeks * 7 - weekdayOf(day) + weekdayNumber(weekday)) };
    },
  },
  // "pada Rabu", "hari Rabu", "Rabu lalu"; a bare "Minggu" may be a week
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<lead>(?:[Pp]ada |[Hh]ari )+)?(?<words>${DAY}(?<last> (?:lalu|kemarin))?)(?! \(|[\p{L}\d])`,
      'gu',
    ),
    read: ({ lead, weekday = '', last }, around) => {
      if (!lead && !last && weekday === 'Minggu') return undefined;
      if (!last && isToCome(around)) return undefined;
      const from = lastWeekday(around.day, weekdayNumber(weekday));
      return { from: last && from === around.day ? dayAfter(from, -7) : from };
    },
  },
  // "kemarin", "hari ini", "besok"
  {
    pattern: /(?<![\p{L}\d])(?<word>[Kk]emarin|[Hh]ari ini|[Bb]esok)(?![\p{L}\d]| (?:pagi|siang|sore|malam) ini)/gu,
    read: ({ word = '' }, { day, inQuotes }) => {
      if (inQuotes) return undefined;
      return { from: dayAfter(day, /kemarin/i.test(word) ? -1 : /besok/i.test(word) ? 1 : 0) };
    },
  },
  // "dua tahun lalu", "sepekan lalu", "10 hari lalu"
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:${COUNT}) ?(?<unit>tahun|bulan|pekan|minggu|hari) (?:yang )?(?:lalu|silam|sebelumnya)(?![\p{L}\d])`,
      'giu',
    ),
    read: ({ count = '', unit = '' }, { day, inQuotes }) => {
      if (inQuotes) return undefined;
      return ago(countOf(count), unit.toLowerCase(), day);
    },
  },
  // "dua pekan terakhir"
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:${COUNT}) ?(?<unit>tahun|bulan|pekan|minggu|hari) (?:terakhir|belakangan)(?![\p{L}\d])`,
      'giu',
    ),
    read: ({ count = '', unit = '' }, { day }) => recent(countOf(count), unit.toLowerCase(), day),
  },
  // "tahun lalu", "bulan ini", "pekan depan"
  {
    pattern: /(?<![\p{L}\d])(?<unit>[Tt]ahun|[Bb]ulan|[Pp]ekan|[Mm]inggu) (?<which>lalu|ini|depan)(?![\p{L}\d])/gu,
    read: ({ unit = '', which }, { day, inQuotes }) => {
      if (inQuotes) return undefined;
      const step = which === 'lalu' ? -1 : which === 'depan' ? 1 : 0;
      if (/tahun/i.test(unit)) return step === 0 ? soFar(yearAfter(day, 0), day) : { from: yearAfter(day, step) };
      if (/bulan/i.test(unit)) return step === 0 ? soFar(monthAfter(day, 0), day) : { from: monthAfter(day, step) };
      return weekAfter(day, step);
    },
  },
  // "15 Agustus" without a year
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d]|\d[-–])(?<date>\d{1,2}) ${MONTH}(?! \d{4}|[\p{L}\d]| (?:lalu|mendatang) \d)`, 'gu'),
    read: ({ date, month = '' }, { day }) => meant(nearestDay(day, monthNumber(month) ?? 0, Number(date))),
  },
  // "pada Juli", "bulan Juli", "Juli lalu"
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<lead>(?:[Pp]ada |[Dd]i |[Ss]ejak )?(?:bulan )|[Pp]ada |[Ss]ejak )(?<words>${MONTH}(?: lalu)?)(?! \d{4}|[\p{L}\d])`,
      'gu',
    ),
    read: ({ month = '' }, around) => (isToCome(around) ? undefined : { from: lastMonth(around.day, monthNumber(month) ?? 1) }),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d]|\d )${MONTH} lalu(?! \d{4}|[\p{L}\d])`, 'gu'),
    read: ({ month = '' }, { day }) => ({ from: lastMonth(day, monthNumber(month) ?? 1) }),
  },
];

const meant = (from: Meant['from'] | undefined): Meant | undefined => from && { from };

function ago(count: number, unit: string, day: Surroundings['day']): Meant | undefined {
  if (unit === 'tahun') return { from: yearAfter(day, -count) };
  if (unit === 'bulan') return { from: monthAfter(day, -count) };
  if (unit === 'hari') return { from: dayAfter(day, -count) };
  return weekAfter(day, -count);
}

function recent(count: number, unit: string, day: Surroundings['day']): Meant | undefined {
  if (unit === 'tahun') return { from: yearAfter(day, -count), until: day };
  if (unit === 'bulan') return { from: monthAfter(day, -count), until: day };
  return daysUpTo(day, unit === 'hari' ? count : count * 7);
}

import { type Day, dayOf } from '../date/partial-date.ts';
import { monthNumber } from './month-names.ts';

/** "31 Agustus 2023", "31 Aug. 2023", "31st August, 2023" */
const DAY_MONTH_YEAR = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})\b/u;
/** "August 31, 2023", "Aug. 31st 2023" */
const MONTH_DAY_YEAR = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
/** "31/08/2023", "31-08-2023", "31.08.2023": day first, as in Indonesia and most of the world. */
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
/** "2023-08-31", "2023/08/31" */
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/;

/**
 * The first date in a short text such as a dateline. Numbers that could be either way round are read day first; when the
 * second number cannot be a month ("08/31/2023") they are read month first.
 */
export function findDate(text: string): Day | undefined {
  return fromNames(text) ?? fromNumbers(text);
}

function fromNames(text: string): Day | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  const month = dayFirst && monthNumber(dayFirst[2] ?? '');
  if (dayFirst && month) return dayOf(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  const named = monthFirst && monthNumber(monthFirst[1] ?? '');
  return monthFirst && named ? dayOf(Number(monthFirst[3]), named, Number(monthFirst[2])) : undefined;
}

function fromNumbers(text: string): Day | undefined {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (!numeric) return undefined;
  const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  return dayOf(year, second, first) ?? dayOf(year, first, second);
}

/** Days, months, clock times, zones and the words around them: what is left of a dateline is not about the date. */
const DATELINE_WORDS =
  /\b(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(mon|tues|wednes|thurs|fri|satur|sun)day|wib|wita|wit|gmt|utc|am|pm|pukul|jam|terbit|tayang|diperbarui|diterbitkan|dipublikasikan|published|updated|posted|on|at|edt|est|pdt|pst|bst)\b/giu;

/** Whether a text is little more than a date: "Kamis, 31/08/2023 08:31 WIB", not a sentence that mentions one. */
export function isDateline(text: string): boolean {
  if (text.length > 120 || findDate(text) === undefined) return false;
  const rest = text
    .replace(DAY_MONTH_YEAR, ' ')
    .replace(MONTH_DAY_YEAR, ' ')
    .replace(NUMERIC, ' ')
    .replace(ISO, ' ')
    .replace(DATELINE_WORDS, ' ')
    .replace(/[\d\W_]+/gu, ' ')
    .trim();
  return rest.split(' ').filter((word) => word !== '').length <= MOST_OTHER_WORDS;
}

/** Names of an author or a rubric may stand beside the date. */
const MOST_OTHER_WORDS = 6;

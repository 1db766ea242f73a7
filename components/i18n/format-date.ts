import { firstDay, type PartialDate, precisionOf } from '../../core/date/partial-date.ts';
import type { Language } from '../../core/pack/language.ts';

/** English as the packs write it: day before month. */
const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "30 Agustus 2023", "Agustus 2023" or "2023": as precise as the date, never more. */
export function formatDate(date: PartialDate, language: Language): string {
  return formatterOf(date, language).format(instantOf(date));
}

/** Some locales write "25 – 27 July" with spaces, which only bounds of several words want. */
const SPACED_SHORT_BOUND = /^(\S+)\s–\s/;

/** "25–27 Juli 2023"; bounds of different precision are written out in full. */
export function formatDates(from: PartialDate, until: PartialDate | undefined, language: Language): string {
  if (until === undefined || until === from) return formatDate(from, language);
  if (precisionOf(from) !== precisionOf(until)) return `${formatDate(from, language)} – ${formatDate(until, language)}`;
  const range = formatterOf(from, language).formatRange(instantOf(from), instantOf(until));
  return range.replace(SPACED_SHORT_BOUND, '$1–');
}

/** A label on a drawn line: "2023", "Agu 23". */
export function formatTick(date: PartialDate, language: Language): string {
  if (precisionOf(date) === 'year') return date;
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(instantOf(date));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(date: PartialDate, language: Language): Intl.DateTimeFormat {
  const precision = precisionOf(date);
  const key = `${language} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...FIELDS[precision], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** A calendar date has no time zone: it is read and written in the same one. */
function instantOf(date: PartialDate): number {
  return Date.parse(firstDay(date));
}

import { type Day, parseDay } from '../date/partial-date.ts';
import type { Language } from '../pack/language.ts';

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const JAKARTA_OFFSET_MS = 7 * 3_600_000;

/**
 * The calendar day of an ISO 8601 time as its readers saw it. A time with an offset of its own is local already.
 * UTC is a server's clock, not a place: Indonesian pages are read in Jakarta, the rest is left as it is.
 */
export function isoDay(text: string, language: Language | undefined): Day | undefined {
  const match = ISO_TIME.exec(text.trim());
  const day = match?.[1] && parseDay(match[1]);
  if (!match || !day) return undefined;
  const [, , hour, minute, zone] = match;
  const isServerClock = zone === 'Z' || /^[+-]00:?00$/.test(zone ?? '');
  if (language !== 'id' || hour === undefined || !isServerClock) return day;
  return parseDay(new Date(Date.parse(`${day}T${hour}:${minute}:00Z`) + JAKARTA_OFFSET_MS).toISOString().slice(0, 10));
}

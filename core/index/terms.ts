import { type Day, daysBetween, firstDay, lastDay, parseDay } from '../date/partial-date.ts';
import type { Entry } from '../pack/entry.ts';

/** A stretch in which an entry certainly held an office: from `from`, up to and not including `to`, both as day numbers. */
export interface Term {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

const TERM_WORDS = 4;

const EPOCH = parseDay('1900-01-01') as Day;
/** An office that was not left when its entry was checked is taken as held for one more year: most are, and news is read when it is new. */
const GRACE_DAYS = 365;

/** Days since 1900-01-01; never negative, for an index holds unsigned numbers. */
export const dayNumber = (day: Day): number => Math.max(0, daysBetween(EPOCH, day));

/** The first day that an entry tells of, as a number; 0 when it tells of none. */
export function beginningOf({ events, periods }: Entry): number {
  const days = [...events.map(({ date }) => date), ...periods.map(({ from }) => from)].map((date) => dayNumber(firstDay(date)));
  return days.length === 0 ? 0 : Math.min(...days);
}

/** The terms of every office, as the index keeps them: office, entry, from, to. Offices without a form are left out. */
export function termsSection(entries: readonly Entry[], officeNumber: (id: string) => number | undefined): Uint32Array {
  const rows = entries.flatMap((entry, number) =>
    entry.periods.flatMap(({ office, from, to }) => {
      const held = office === undefined ? undefined : officeNumber(office);
      if (held === undefined) return [];
      // What is known to the month only is certain from the last day that it can mean, and up to the first.
      const end = to ? dayNumber(firstDay(to)) : dayNumber(entry.checked) + GRACE_DAYS;
      return [[held, number, dayNumber(lastDay(from)), end]];
    }),
  );
  return Uint32Array.from(rows.sort((a, b) => (a[0] as number) - (b[0] as number)).flat());
}

/** The terms of one office. */
export function termsOfOffice(section: Uint32Array, office: number): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < section.length; at += TERM_WORDS) if (section[at] === office) terms.push(termAt(section, at));
  return terms;
}

/** Whether an entry certainly held any office on a day. */
export function holdsOffice(section: Uint32Array, entry: number, day: number): boolean {
  for (let at = 0; at < section.length; at += TERM_WORDS) {
    if (section[at + 1] === entry && isHeldOn(termAt(section, at), day)) return true;
  }
  return false;
}

/** The day of a term's end is its successor's. */
export const isHeldOn = ({ from, to }: Term, day: number): boolean => from <= day && day < to;

function termAt(section: Uint32Array, at: number): Term {
  return { entry: section[at + 1] as number, from: section[at + 2] as number, to: section[at + 3] as number };
}

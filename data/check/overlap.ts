import { type Day, firstDay, lastDay } from '../../core/date/partial-date.ts';
import type { Period } from '../../core/pack/entry.ts';

/** A period and the day up to which its entry was checked: an open end reaches that far and no further. */
export interface Held {
  readonly period: Period;
  readonly checked: Day;
}

/** Whether two periods overlap whatever day their uncertain bounds mean. On the day of a hand-over both may hold. */
export function certainlyOverlap(first: Held, second: Held): boolean {
  return startsBeforeEnd(first, second) && startsBeforeEnd(second, first);
}

function startsBeforeEnd(first: Held, second: Held): boolean {
  const end = second.period.to ? firstDay(second.period.to) : second.checked;
  return lastDay(first.period.from) < end;
}

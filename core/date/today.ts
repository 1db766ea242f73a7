import { type Day, dayOf } from './partial-date.ts';

/** The calendar day at the reader's place. */
export function dayAt(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new RangeError('The clock shows no day that a calendar has.');
  return day;
}

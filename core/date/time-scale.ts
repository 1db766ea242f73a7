/** Where days lie on a drawn line, from 0 at its start to 1 at its end, and which of them are worth a label. */
import { type Day, dayOf, daysBetween, firstDay, lastDay, type PartialDate } from './partial-date.ts';

export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
}

/** A labelled point: a year, or a month where the line covers few years. */
export interface Tick {
  readonly date: PartialDate;
  readonly at: number;
}

/** The shortest line, in days: one on which all happens on a day would have no length. */
const LEAST_DAYS = 60;
/** Room at both ends, as a share of the line, so that no mark stands on its edge. */
const ROOM = 0.03;

/** A scale that has room for all of these dates; undefined when there are none. */
export function scaleOver(dates: readonly PartialDate[]): TimeScale | undefined {
  const first = dates.map(firstDay).sort()[0];
  const last = dates.map(lastDay).sort().at(-1);
  if (first === undefined || last === undefined) return undefined;
  const length = Math.max(daysBetween(first, last), LEAST_DAYS);
  const spare = (length - daysBetween(first, last)) / 2 + length * ROOM;
  return { from: shifted(first, -spare), to: shifted(last, spare) };
}

/** The part of a scale that is `times` shorter, with a day as near its middle as the ends allow. */
export function zoomed({ from, to }: TimeScale, around: Day, times: number): TimeScale {
  const length = Math.max(LEAST_DAYS, daysBetween(from, to) / times);
  const spare = daysBetween(from, to) - length;
  const start = Math.min(Math.max(0, daysBetween(from, around) - length / 2), Math.max(0, spare));
  return { from: shifted(from, start), to: shifted(from, start + length) };
}

/** In days. */
export const lengthOf = ({ from, to }: TimeScale): number => daysBetween(from, to);

/** Where a day lies; beyond 0 and 1 when it is off the line. */
export function positionOf({ from, to }: TimeScale, day: Day): number {
  return daysBetween(from, day) / daysBetween(from, to);
}

/** Where a date lies that may mean a whole month or year: its first and last day. */
export function stretchOf(scale: TimeScale, date: PartialDate): readonly [number, number] {
  return [positionOf(scale, firstDay(date)), positionOf(scale, lastDay(date))];
}

/** Steps between labels, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const;

/** Labels at round months or years, at most `most` of them. */
export function ticksOf(scale: TimeScale, most: number): Tick[] {
  for (const step of STEPS) {
    const ticks = ticksEvery(step, scale);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function ticksEvery(step: number, scale: TimeScale): Tick[] {
  const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(monthOf(scale.from) / step) * step; month <= monthOf(scale.to); month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    const at = day ? positionOf(scale, day) : -1;
    if (day && at >= 0 && at <= 1) ticks.push({ date: day.slice(0, step % 12 === 0 ? 4 : 7) as PartialDate, at });
  }
  return ticks;
}

const MS_A_DAY = 86_400_000;

function shifted(day: Day, days: number): Day {
  return new Date(Date.parse(day) + Math.round(days) * MS_A_DAY).toISOString().slice(0, 10) as Day;
}

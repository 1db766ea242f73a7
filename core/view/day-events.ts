import { firstDay, lastDay, precisionOf } from '../date/partial-date.ts';
import type { Meant } from '../relative/relative-date.ts';
import type { DigestEvent, DigestView } from './digest-view.ts';

/** More would be no answer to "what was that day?". */
const MOST = 12;

/** The digest's events in the days that are meant. What is known less precisely than asked ("in 2023" for a day) is no answer. */
export function eventsOn({ events }: DigestView, { from, until = from }: Meant): DigestEvent[] {
  const [first, last] = [firstDay(from), lastDay(until)];
  const isWhole = precisionOf(from) === 'year' || firstDay(from).slice(0, 7) !== lastDay(until).slice(0, 7);
  const answers = ({ date, until: end = date }: DigestEvent) => {
    const precise = precisionOf(date) === 'day' || (precisionOf(date) === 'month' && (isWhole || precisionOf(from) === 'month'));
    return precise && firstDay(date) <= last && lastDay(end) >= first;
  };
  return events.filter(answers).slice(0, MOST);
}

import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import type { CardView, EventView } from '../../core/view/card-view.ts';

const date = (text: string) => text as PartialDate;
const day = (text: string) => text as Day;

/** A card as the view makes it for an article of 31 August 2023. */
export const SHOIGU: CardView = {
  entry: 'sergei-shoigu',
  language: 'id',
  kind: 'person',
  name: 'Sergei Shoigu',
  official: undefined,
  asOf: day('2023-08-31'),
  asOfIsArticle: true,
  summary: { text: 'Politikus Rusia.', marks: [1, 2] },
  holds: [{ sort: 'role', text: 'Menteri Pertahanan Rusia', from: date('2012-11-06'), to: undefined, marks: [1] }],
  endedBefore: [],
  changes: [
    { sort: 'role', change: 'ended', text: 'Menteri Pertahanan Rusia', date: date('2024-05-12'), marks: [1] },
    { sort: 'role', change: 'began', text: 'Sekretaris Dewan Keamanan Rusia', date: date('2024-05-12'), marks: [1, 2] },
  ],
  facts: [],
  events: [],
  later: [],
  related: [],
  sources: [
    { title: 'Putin Appoints Shoigu', publisher: 'Devdiscourse', url: 'https://example.org/1', date: date('2024-05-13') },
    { title: 'Kremlin on Shoigu', publisher: 'Global Times', url: 'https://example.org/2', date: undefined },
  ],
  wikipedia: undefined,
  checked: day('2024-05-15'),
  beyondChecked: false,
};

export function eventOn(text: string, more: Partial<EventView> = {}): EventView {
  return {
    date: date(text),
    until: undefined,
    elsewhere: undefined,
    claim: undefined,
    vote: undefined,
    text: `Peristiwa ${text}`,
    marks: [1],
    ...more,
  };
}

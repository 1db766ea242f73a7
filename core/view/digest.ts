import { firstDay } from '../date/partial-date.ts';
import type { Entry } from '../pack/entry.ts';
import type { CardView, EventView, Sourced, SourceView } from './card-view.ts';
import type { DigestChange, DigestEvent, DigestView } from './digest-view.ts';
import { isSameHappening } from './same-happening.ts';
import { type Lookup, type Viewpoint, viewCard } from './view-card.ts';

/** The digest of the entries that an article mentions, in the order in which it does. */
export function digest(entries: readonly Entry[], viewpoint: Viewpoint, lookUp: Lookup): DigestView {
  const cards = entries.map((entry) => viewCard(entry, viewpoint, lookUp));
  const sources = new SourceList();
  const marked = <Fact extends Sourced>(card: CardView, fact: Fact): Fact => ({ ...fact, marks: sources.marksOf(card, fact) });

  const events = cards.flatMap((card) => [
    ...card.events.map((event): DigestEvent => ({ ...marked(card, event), entries: [card.entry], later: false })),
    ...card.later.map((event): DigestEvent => ({ ...marked(card, event), entries: [card.entry], later: true })),
  ]);
  const changes = cards.flatMap((card) =>
    card.changes.map((change): DigestChange => ({ ...marked(card, change), entry: card.entry, name: card.name })),
  );
  return {
    language: viewpoint.language,
    asOf: viewpoint.articleDay ?? viewpoint.today,
    asOfIsArticle: viewpoint.articleDay !== undefined,
    today: viewpoint.today,
    entries: cards.map(({ entry, name, kind, holds }) => ({ entry, name, kind, was: holds[0]?.text })),
    events: merged(events.sort(byDate)),
    changes: changes.sort(byDate),
    sources: sources.all,
  };
}

const byDate = (a: Pick<EventView, 'date'>, b: Pick<EventView, 'date'>) => {
  const [first, second] = [firstDay(a.date), firstDay(b.date)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Several entries tell of one summit: the fullest telling stays, with the sources of all. `events` are in order of time. */
function merged(events: readonly DigestEvent[]): DigestEvent[] {
  const kept: DigestEvent[] = [];
  for (const event of events) {
    const same = kept.findIndex((other) => isSameHappening(other, event));
    const other = kept[same];
    if (!other) {
      kept.push(event);
      continue;
    }
    const [fuller, shorter] = event.text.length > other.text.length ? [event, other] : [other, event];
    kept[same] = {
      ...fuller,
      vote: fuller.vote ?? shorter.vote,
      elsewhere: fuller.elsewhere ?? shorter.elsewhere,
      entries: [...new Set([...other.entries, ...event.entries])],
      marks: [...new Set([...other.marks, ...event.marks])].sort((a, b) => a - b),
    };
  }
  return kept;
}

/** The sources of all cards in one list; the same document has one number. */
class SourceList {
  readonly all: SourceView[] = [];
  readonly #numbers = new Map<string, number>();

  marksOf(card: CardView, { marks }: Sourced): number[] {
    const numbers = marks.flatMap((mark) => {
      const source = card.sources[mark - 1];
      return source ? [this.#numberOf(source)] : [];
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  #numberOf(source: SourceView): number {
    const known = this.#numbers.get(source.url) ?? this.all.push(source);
    this.#numbers.set(source.url, known);
    return known;
  }
}

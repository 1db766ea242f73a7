import { type Day, firstDay, lastDay } from '../date/partial-date.ts';
import type { Claim, DatedEvent, Entry, KeyFact, Period } from '../pack/entry.ts';
import type { Kind } from '../pack/kind.ts';
import type { Language } from '../pack/language.ts';
import type { CardView, ChangeView, ClaimView, EventView, FactView, PeriodView, RelatedView } from './card-view.ts';
import { SourceMarks } from './source-marks.ts';

/** For whom and as of when a card is drawn. */
export interface Viewpoint {
  readonly language: Language;
  /** The article's day; undefined when it is unknown, and the card leads with today. */
  readonly articleDay: Day | undefined;
  readonly today: Day;
}

/** Looks up another entry's name and kind; undefined when its pack is switched off. */
export type Lookup = (id: string) => { readonly name: string; readonly kind: Kind } | undefined;

/** The entry as a card shows it: what held on the article's day, what changed since, what happened before and after. */
export function viewCard(entry: Entry, { language, articleDay, today }: Viewpoint, lookUp: Lookup): CardView {
  const asOf = articleDay ?? today;
  const marks = new SourceMarks(entry.sources);
  const text = (fact: { readonly source: readonly string[] }, words: string) => ({ text: words, marks: marks.of(fact.source) });
  const claim = (made: Claim | undefined): ClaimView | undefined => made && { stance: made.stance, by: made.by[language] };
  const period = (each: Period): PeriodView => ({
    ...text(each, each.title[language]),
    sort: each.sort,
    from: each.from,
    to: each.to && hasEnded(each, asOf) ? each.to : undefined,
  });
  const event = (each: DatedEvent): EventView => ({
    ...text(each, each.text[language]),
    date: each.date,
    until: each.until,
    elsewhere: each.elsewhere && { date: each.elsewhere.date, where: each.elsewhere.where[language] },
    claim: claim(each.claim),
    vote: each.vote,
  });
  const fact = (each: KeyFact): FactView => ({
    ...text(each, each.value[language]),
    label: each.label[language],
    km: each.km,
    claim: claim(each.claim),
  });

  const official = entry.official?.[language];
  const events = [...entry.events].sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  // Built in the order in which the card shows them, so that the source marks count up as one reads.
  return {
    entry: entry.id,
    language,
    kind: entry.kind,
    name: entry.name[language],
    official: official === entry.name[language] ? undefined : official,
    asOf,
    asOfIsArticle: articleDay !== undefined,
    holds: entry.periods.filter((each) => holdsOn(each, asOf)).map(period),
    endedBefore: lastEnded(entry.periods, asOf).map(period),
    changes: changesAfter(entry.periods, asOf, today).map(
      ({ of, ...change }): ChangeView => ({ ...text(of, of.title[language]), sort: of.sort, ...change }),
    ),
    summary: text(entry.summary, entry.summary[language]),
    facts: entry.facts.filter((each) => holdsOn(each, asOf)).map(fact),
    events: events.filter(({ date }) => firstDay(date) <= asOf).map(event),
    later: events.filter(({ date }) => firstDay(date) > asOf && firstDay(date) <= today).map(event),
    related: relatedOf(entry, lookUp),
    sources: marks.sources(),
    wikipedia: wikipediaUrl(entry, language),
    checked: entry.checked,
    beyondChecked: asOf > entry.checked,
  };
}

type Span = Pick<Period, 'to'> & { readonly from?: Period['from'] };

/** An uncertain start counts from its first possible day, an uncertain end to its last. */
export function holdsOn(span: Span, day: Day): boolean {
  return (span.from === undefined || firstDay(span.from) <= day) && !hasEnded(span, day);
}

/** The day of a hand-over belongs to the one who takes over. */
function hasEnded(span: Span, day: Day): boolean {
  return span.to !== undefined && lastDay(span.to) <= day;
}

/** The periods that ended last before the day: on one day a person can leave more than one post. */
function lastEnded(periods: readonly Period[], day: Day): Period[] {
  const ended = periods.filter((each) => hasEnded(each, day));
  const last = ended
    .map(({ to }) => to ?? '')
    .sort()
    .at(-1);
  return ended.filter(({ to }) => to === last);
}

interface Change {
  readonly of: Period;
  readonly change: 'began' | 'ended';
  readonly date: Period['from'];
}

function changesAfter(periods: readonly Period[], asOf: Day, today: Day): Change[] {
  const within = (day: Day) => day > asOf && day <= today;
  const changes = periods.flatMap((of): Change[] => [
    ...(of.to && within(lastDay(of.to)) ? [{ of, change: 'ended' as const, date: of.to }] : []),
    ...(within(firstDay(of.from)) ? [{ of, change: 'began' as const, date: of.from }] : []),
  ]);
  // On one day the end comes before the beginning: out of one post, into the next.
  return changes.sort((a, b) => (a.date === b.date ? (a.change === 'ended' ? -1 : 1) : firstDay(a.date) < firstDay(b.date) ? -1 : 1));
}

function relatedOf(entry: Entry, lookUp: Lookup): RelatedView[] {
  const ids = [...new Set(entry.relations.map((relation) => relation.entry))];
  return ids.flatMap((id): RelatedView[] => {
    const found = lookUp(id);
    return found ? [{ entry: id, ...found }] : [];
  });
}

function wikipediaUrl(entry: Entry, language: Language): string | undefined {
  const title = entry.wikipedia[language];
  return title && `https://${language}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

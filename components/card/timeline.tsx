import type { EventView, RelatedView } from '../../core/view/card-view.ts';
import { useCard } from './card-context.ts';
import { EventItem } from './event-item.tsx';
import { ShortList } from './short-list.tsx';
import { firstOf, lastOf, type Shortened } from './shortened.ts';

interface TimelineProps {
  readonly events: readonly EventView[];
  /** Known names of other entries, for votes. */
  readonly names: readonly RelatedView[];
}

const NEAREST = 4;
const FIRST_LATER = 3;

/** What led up to the article. Of many events the ones nearest to its date are shown; earlier ones on demand. */
export function Timeline(props: TimelineProps) {
  const { words } = useCard();
  return <Events {...props} title={words.events} short={lastOf(props.events, NEAREST)} class="part" />;
}

/** What the article could not know: in a panel, like everything later than the as-of date. */
export function LaterTimeline(props: TimelineProps) {
  const { words } = useCard();
  return <Events {...props} title={words.later} short={firstOf(props.events, FIRST_LATER)} class="panel" />;
}

interface EventsProps extends TimelineProps {
  readonly title: string;
  readonly short: Shortened<EventView>;
  readonly class: 'part' | 'panel';
}

function Events({ events, names, title, short, class: look }: EventsProps) {
  if (events.length === 0) return null;
  return (
    <section class={look}>
      <h3>{title}</h3>
      <ShortList items={events} short={short} class="events">
        {(event) => <EventItem key={event.date + event.text} event={event} names={names} />}
      </ShortList>
    </section>
  );
}

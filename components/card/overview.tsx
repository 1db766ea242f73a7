import type { CardView, EventView } from '../../core/view/card-view.ts';
import { TimelineDrawing } from '../drawings/timeline-drawing.tsx';
import { formatDates } from '../i18n/format-date.ts';
import { useCard } from './card-context.ts';

/** Fewer events are told faster by their list alone. */
const LEAST = 3;
const WIDTH = 326;

/** All events of the entry at a glance; the lists below tell them. */
export function Overview({ view }: { view: CardView }) {
  const { language, words } = useCard();
  const count = view.events.length + view.later.length;
  if (count < LEAST) return null;
  const markOf = (event: EventView, index: number) => ({
    key: `${event.date} ${index}`,
    date: event.date,
    title: `${formatDates(event.date, event.until, language)}: ${event.text}`,
  });
  return (
    <div class="overview">
      <TimelineDrawing
        marks={[...view.events, ...view.later].map(markOf)}
        asOf={view.asOf}
        asOfLabel={view.asOfIsArticle ? words.asOfMark : words.todayMark}
        language={language}
        name={words.overview(view.events.length, view.later.length)}
        width={WIDTH}
      />
    </div>
  );
}

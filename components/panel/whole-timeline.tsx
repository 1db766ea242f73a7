import { useId, useRef, useState } from 'preact/hooks';
import { firstDay, lastDay, type PartialDate } from '../../core/date/partial-date.ts';
import { lengthOf, scaleOver, zoomed } from '../../core/date/time-scale.ts';
import type { Language } from '../../core/pack/language.ts';
import type { DigestEvent, DigestView } from '../../core/view/digest-view.ts';
import { EventItem } from '../card/event-item.tsx';
import { TimelineDrawing } from '../drawings/timeline-drawing.tsx';
import { Glyph } from '../glyph.tsx';
import { formatDates } from '../i18n/format-date.ts';
import { cardMessages, panelMessages } from '../i18n/messages.ts';

interface WholeTimelineProps {
  readonly digest: DigestView;
  readonly language: Language;
  onOpen(entry: string): void;
}

/** As wide as a side panel is at first. */
const WIDTH = 328;
const ROWS = 7;
const MOST_ZOOM = 8;
/** Countries have histories of centuries: at first the line shows about so many days around the article's date. */
const FIRST_DAYS = 3653;

/** One timeline of all entries: drawn, zoomed around the article's date, filtered by entry, and told in a list below. */
export function WholeTimeline({ digest, language, onOpen }: WholeTimelineProps) {
  const words = panelMessages[language];
  const [entry, setEntry] = useState('');
  const [chosenZoom, setZoom] = useState<number>();
  const filterId = useId();
  const list = useRef<HTMLDivElement>(null);
  const events = entry === '' ? digest.events : digest.events.filter(({ entries }) => entries.includes(entry));
  const whole = scaleOver([...events.map(({ date }) => date), digest.asOf as PartialDate]);
  const zoom = chosenZoom ?? (whole ? Math.min(MOST_ZOOM, Math.max(0, Math.round(Math.log2(lengthOf(whole) / FIRST_DAYS)))) : 0);
  const scale = whole && zoomed(whole, digest.asOf, 2 ** zoom);
  const inView = scale ? events.filter(({ date }) => lastDay(date) >= scale.from && firstDay(date) <= scale.to) : [];
  const name = words.shownEvents(inView.length);
  return (
    <div class="whole-timeline">
      <div class="timeline-bar">
        <label for={filterId}>{words.filter}</label>
        <select id={filterId} value={entry} onChange={(event) => setEntry(event.currentTarget.value)}>
          <option value="">{words.allEntries}</option>
          {digest.entries.map((each) => (
            <option key={each.entry} value={each.entry} lang={digest.language}>
              {each.name}
            </option>
          ))}
        </select>
        <ZoomButton label={words.zoomOut} path="M3 8h10" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)} />
        <ZoomButton label={words.zoomIn} path="M3 8h10M8 3v10" disabled={zoom === MOST_ZOOM} onClick={() => setZoom(zoom + 1)} />
      </div>
      {scale && (
        <TimelineDrawing
          marks={inView.map((event) => ({ key: keyOf(event), date: event.date, title: titleOf(event, digest.language) }))}
          asOf={digest.asOf}
          asOfLabel={digest.asOfIsArticle ? cardMessages[language].asOfMark : cardMessages[language].todayMark}
          language={digest.language}
          name={name}
          width={WIDTH}
          rows={ROWS}
          scale={scale}
          onMark={(key) => list.current?.querySelector(`[data-key="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'center' })}
        />
      )}
      <div ref={list} lang={digest.language}>
        {events.length > inView.length && (
          <button type="button" class="more" lang={language} onClick={() => setZoom(0)}>
            {words.showAllEvents(events.length)}
          </button>
        )}
        {events.length === 0 && <p class="empty">{words.noEvents}</p>}
        <Events title={words.before} events={inView.filter(({ later }) => !later)} digest={digest} language={language} onOpen={onOpen} />
        <Events
          title={words.after}
          events={inView.filter(({ later }) => later)}
          digest={digest}
          language={language}
          onOpen={onOpen}
          later
        />
      </div>
    </div>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  onClick(): void;
}

function ZoomButton({ label, path, disabled, onClick }: ZoomButtonProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Glyph path={path} />
    </button>
  );
}

interface EventsProps extends WholeTimelineProps {
  readonly title: string;
  readonly events: readonly DigestEvent[];
  readonly later?: boolean;
}

function Events({ title, events, digest, language, later = false, onOpen }: EventsProps) {
  if (events.length === 0) return null;
  const names = new Map(digest.entries.map((each) => [each.entry, each.name]));
  return (
    <section class={later ? 'panel' : 'part'}>
      <h2 lang={language}>{title}</h2>
      <ol class="events">
        {events.map((event) => (
          <EventItem key={keyOf(event)} event={event} names={digest.entries} anchor={keyOf(event)}>
            <p class="told-by">
              {event.entries.map((id) => (
                <button key={id} type="button" class="chip" onClick={() => onOpen(id)}>
                  {names.get(id)}
                </button>
              ))}
            </p>
          </EventItem>
        ))}
      </ol>
    </section>
  );
}

const keyOf = ({ date, entries, text }: DigestEvent) => `${date} ${entries[0]} ${text.length}`;
const titleOf = ({ date, until, text }: DigestEvent, language: Language) => `${formatDates(date, until, language)}: ${text}`;

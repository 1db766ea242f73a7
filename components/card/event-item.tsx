import type { ComponentChildren } from 'preact';
import type { EventView, RelatedView } from '../../core/view/card-view.ts';
import { VotePicture } from '../drawings/vote-picture.tsx';
import { formatDate, formatDates } from '../i18n/format-date.ts';
import { useCard } from './card-context.ts';
import { SourceMarks } from './source-marks.tsx';
import { voteLine } from './vote-line.ts';

interface EventItemProps {
  readonly event: EventView;
  readonly names: readonly RelatedView[];
  /** By which a drawing finds the item. */
  readonly anchor?: string;
  /** Stands below what the event tells. */
  readonly children?: ComponentChildren;
}

/** Whose claim it is stands before what is claimed, so that nothing alleged is read as established. */
export function EventItem({ event, names, anchor, children }: EventItemProps) {
  const { language, words } = useCard();
  const { date, until, elsewhere, claim, vote } = event;
  return (
    <li data-key={anchor}>
      <p class="date">
        <time dateTime={date}>{formatDates(date, until, language)}</time>
        {elsewhere && <span class="elsewhere"> {words.elsewhere(formatDate(elsewhere.date, language), elsewhere.where)}</span>}
      </p>
      {claim && <p class="claim">{words.claims[claim.stance](claim.by)}</p>}
      <p>
        {event.text}
        <SourceMarks marks={event.marks} />
      </p>
      {vote && (
        <>
          <VotePicture vote={vote} date={date} name={voteLine(vote, names, language)} />
          <p class="vote" aria-hidden="true">
            {voteLine(vote, names, language)}
          </p>
        </>
      )}
      {children}
    </li>
  );
}

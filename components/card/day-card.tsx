import { useId } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import type { Meant } from '../../core/relative/relative-date.ts';
import type { DigestEvent, DigestView } from '../../core/view/digest-view.ts';
import { formatDates } from '../i18n/format-date.ts';
import { cardMessages } from '../i18n/messages.ts';
import { type CardActions, CardProvider } from './card-context.ts';
import { EventItem } from './event-item.tsx';
import { Header } from './header.tsx';

export interface DayCardProps {
  /** As they stand on the page: "Rabu", "tahun lalu". */
  readonly words: string;
  readonly meant: Meant;
  readonly events: readonly DigestEvent[];
  readonly digest: DigestView;
  readonly language: Language;
  readonly actions: CardActions;
}

/** Which date words like "pada Rabu" mean in this article, and what the entries it mentions tell of it. */
export function DayCard({ words: said, meant, events, digest, language, actions }: DayCardProps) {
  const words = cardMessages[language];
  const nameId = useId();
  const names = new Map(digest.entries.map(({ entry, name }) => [entry, name]));
  return (
    <CardProvider value={{ language, words, sources: digest.sources, actions }}>
      <div class="konteks card" lang={language}>
        <section class="scroller" aria-labelledby={nameId} tabIndex={-1}>
          <Header name={formatDates(meant.from, meant.until, language)} nameId={nameId} />
          <div class="body">
            <p class="day-why">{words.dayWhy(said, formatDates(digest.asOf, undefined, language))}</p>
            {events.length === 0 ? (
              <p>{words.dayEmpty}</p>
            ) : (
              <ol class="events">
                {events.map((event) => (
                  <EventItem key={event.date + event.text} event={event} names={digest.entries}>
                    <ul class="related">
                      {event.entries.map((entry) => (
                        <li key={entry}>
                          <button type="button" class="chip" onClick={() => actions.onOpen?.(entry)}>
                            {names.get(entry)}
                          </button>
                        </li>
                      ))}
                    </ul>
                  </EventItem>
                ))}
              </ol>
            )}
          </div>
        </section>
      </div>
    </CardProvider>
  );
}

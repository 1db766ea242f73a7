import { useId } from 'preact/hooks';
import type { CardView } from '../../core/view/card-view.ts';
import { type CardMessages, cardMessages } from '../i18n/messages.ts';
import { type CardActions, CardProvider } from './card-context.ts';
import { Changes } from './changes.tsx';
import { Earlier } from './earlier.tsx';
import { Facts } from './facts.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Identity } from './identity.tsx';
import { Lead } from './lead.tsx';
import { Overview } from './overview.tsx';
import { Related } from './related.tsx';
import { SourceMarks } from './source-marks.tsx';
import { Sources } from './sources.tsx';
import { LaterTimeline, Timeline } from './timeline.tsx';
import { Tools } from './tools.tsx';
import { type Why, WhyThisCard } from './why.tsx';

export interface CardProps {
  readonly view: CardView;
  /** Absent where the card was not opened from words on a page. */
  readonly why?: Why;
  /** What the reader can do where the card stands; what is absent is not offered. */
  readonly actions: CardActions;
  /** Where its date is not an article's, other words than usual. */
  readonly words?: CardMessages;
}

/**
 * Background on one entry, led by what was true on the as-of date. Everything later stands in panels of its own.
 * What scrolls is the region itself, so that arrow keys move the text once the region has the focus.
 */
export function Card({ view, why, actions, words = cardMessages[view.language] }: CardProps) {
  const nameId = useId();
  return (
    <CardProvider value={{ language: view.language, words, sources: view.sources, actions }}>
      <div class="konteks card" lang={view.language}>
        <section class="scroller" aria-labelledby={nameId} tabIndex={-1}>
          <Header name={view.name} nameId={nameId} />
          <div class="body">
            <Identity view={view} />
            <Lead view={view} />
            <Changes changes={view.changes} />
            <Earlier periods={view.endedBefore} />
            <p class="summary">
              {view.summary.text}
              <SourceMarks marks={view.summary.marks} />
            </p>
            <Facts facts={view.facts} />
            <Overview view={view} />
            <Timeline events={view.events} names={view.related} />
            <LaterTimeline events={view.later} names={view.related} />
            <Related entries={view.related} />
            <Sources sources={view.sources} />
            {why && <WhyThisCard why={why} name={view.name} />}
            <Tools view={view} />
            <Footer view={view} />
          </div>
        </section>
      </div>
    </CardProvider>
  );
}

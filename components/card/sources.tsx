import type { SourceView } from '../../core/view/card-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import { useCard } from './card-context.ts';
import { OutsideLink } from './outside-link.tsx';
import { ShortList } from './short-list.tsx';
import { firstOf } from './shortened.ts';

const FIRST = 4;

/** The numbered list that the marks count into. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const { words } = useCard();
  if (sources.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.sources}</h3>
      <ShortList items={sources} short={firstOf(sources, FIRST)} class="sources">
        {(source) => <SourceItem key={source.url + source.title} source={source} />}
      </ShortList>
    </section>
  );
}

/** One document of a numbered list. */
export function SourceItem({ source: { url, title, publisher, date } }: { source: SourceView }) {
  const { language, words } = useCard();
  return (
    <li>
      <OutsideLink url={url}>
        {title}
        <span class="unseen">, {words.newTab}</span>
      </OutsideLink>
      <span class="publisher">{date ? `${publisher}, ${formatDate(date, language)}` : publisher}</span>
    </li>
  );
}

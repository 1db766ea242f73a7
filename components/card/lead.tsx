import type { CardView } from '../../core/view/card-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import { useCard } from './card-context.ts';
import { PeriodLine } from './period-line.tsx';

/** What held on the as-of date, weightiest first, and a warning when the pack does not reach that far. */
export function Lead({ view }: { view: CardView }) {
  const { language, words } = useCard();
  const asOf = formatDate(view.asOf, language);
  const checked = formatDate(view.checked, language);
  return (
    <div class="lead">
      <p class="as-of">{view.asOfIsArticle ? words.asOfArticle(asOf) : words.asOfToday(asOf)}</p>
      {view.holds.length > 0 && (
        <ul class="periods">
          {view.holds.map((period) => (
            <PeriodLine key={period.text + period.from} of={period} when={words.since(formatDate(period.from, language))} />
          ))}
        </ul>
      )}
      {view.beyondChecked && <p class="beyond">{view.asOfIsArticle ? words.articleIsNewer(checked) : words.todayIsNewer(checked)}</p>}
    </div>
  );
}

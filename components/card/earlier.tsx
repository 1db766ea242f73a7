import type { PeriodView } from '../../core/view/card-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import { useCard } from './card-context.ts';
import { SourceMarks } from './source-marks.tsx';

/** What had ended by the as-of date: "Sebelumnya: Menteri Pertahanan Rusia, hingga 12 Mei 2024". */
export function Earlier({ periods }: { periods: readonly PeriodView[] }) {
  const { language, words } = useCard();
  return (
    <>
      {periods.map((period) => (
        <p key={period.text + period.from} class="earlier">
          <span class="label">{words.before}:</span> {period.text}
          {period.to && `, ${words.until(formatDate(period.to, language))}`}
          <SourceMarks marks={period.marks} />
        </p>
      ))}
    </>
  );
}

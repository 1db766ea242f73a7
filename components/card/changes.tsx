import type { ChangeView } from '../../core/view/card-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { CardMessages } from '../i18n/messages.ts';
import { useCard } from './card-context.ts';
import { PeriodLine } from './period-line.tsx';

/** What the reader of an older article most needs to know: what it says that no longer holds. */
export function Changes({ changes }: { changes: readonly ChangeView[] }) {
  const { language, words } = useCard();
  if (changes.length === 0) return null;
  return (
    <section class="panel">
      <h3>{words.changes}</h3>
      <ul class="periods">
        {changes.map((each) => (
          <PeriodLine key={each.text + each.change + each.date} of={each} when={wordsOf(each, words)(formatDate(each.date, language))} />
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ sort, change }: ChangeView, words: CardMessages): (date: string) => string {
  if (sort === 'role') return change === 'began' ? words.roleBegan : words.roleEnded;
  return change === 'began' ? words.stateBegan : words.stateEnded;
}

import type { CardView } from '../../core/view/card-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import { useCard } from './card-context.ts';
import { OutsideLink } from './outside-link.tsx';

export function Footer({ view }: { view: CardView }) {
  const { language, words } = useCard();
  return (
    <footer class="foot">
      <span>{words.checked(formatDate(view.checked, language))}</span>
      {view.wikipedia && (
        <OutsideLink url={view.wikipedia}>
          {words.wikipedia}
          <span class="unseen">
            : {view.name}, {words.newTab}
          </span>
        </OutsideLink>
      )}
    </footer>
  );
}

import type { RelatedView } from '../../core/view/card-view.ts';
import { useCard } from './card-context.ts';

export function Related({ entries }: { entries: readonly RelatedView[] }) {
  const { words } = useCard();
  if (entries.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.related}</h3>
      <ul class="related">
        {entries.map(({ entry, name }) => (
          <li key={entry}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

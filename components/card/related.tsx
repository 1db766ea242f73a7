import type { RelatedView } from '../../core/view/card-view.ts';
import { useCard } from './card-context.ts';

/** Entries that this one is linked to. Where cards can follow each other, each opens in this card's place. */
export function Related({ entries }: { entries: readonly RelatedView[] }) {
  const {
    words,
    actions: { onOpen },
  } = useCard();
  if (entries.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.related}</h3>
      <ul class="related">
        {entries.map(({ entry, name }) => (
          <li key={entry}>
            {onOpen ? (
              <button type="button" class="chip" onClick={() => onOpen(entry)}>
                {name}
              </button>
            ) : (
              <span class="chip">{name}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { CardView } from '../../core/view/card-view.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { useCard } from './card-context.ts';

/** What stands under the name: the official one, and what kind of thing it names. */
export function Identity({ view }: { view: CardView }) {
  const { words } = useCard();
  return (
    <div class="identity">
      {view.official && <p class="official">{view.official}</p>}
      <p class="kind">
        <KindGlyph kind={view.kind} />
        {words.kinds[view.kind]}
      </p>
    </div>
  );
}

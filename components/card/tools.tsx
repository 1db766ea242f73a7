import { useState } from 'preact/hooks';
import type { CardView } from '../../core/view/card-view.ts';
import { useCard } from './card-context.ts';
import { citationOf } from './citation.ts';

/** What can be done with the card, below all that it tells. Each says in the same place what came of it. */
export function Tools({ view }: { view: CardView }) {
  const { words, actions } = useCard();
  const { onCopy, onPanel, onReport, onSiteOff } = actions;
  const [said, setSaid] = useState<string>();
  if (!onCopy && !onPanel && !onReport && !onSiteOff) return null;
  return (
    <section class="tools" aria-label={words.tools}>
      {onPanel && <ToolButton label={words.openPanel} onClick={onPanel} />}
      {onCopy && (
        <ToolButton
          label={words.copy}
          onClick={async () => setSaid((await onCopy(citationOf(view, words))) ? words.copied : words.notCopied)}
        />
      )}
      {onReport && (
        <ToolButton
          label={words.report}
          onClick={async () => {
            await onReport();
            setSaid(words.reported);
          }}
        />
      )}
      {onSiteOff && <ToolButton label={words.siteOff} onClick={onSiteOff} />}
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

function ToolButton({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" class="more" onClick={onClick}>
      {label}
    </button>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useCard } from './card-context.ts';
import type { Shortened } from './shortened.ts';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly short: Shortened<Item>;
  readonly class: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** An ordered list that shows a part of a long one, and all of it on demand. The button stands where the rest will appear. */
export function ShortList<Item>({ items, short, class: look, children }: ShortListProps<Item>) {
  const { words } = useCard();
  const [all, setAll] = useState(false);
  const id = useId();
  const button = short.hidden > 0 && (
    <button type="button" class="more" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
      {all ? words.showFewer : words.showAll(items.length)}
    </button>
  );
  return (
    <>
      {short.hiddenAt === 'start' && button}
      <ol class={look} id={id}>
        {(all ? items : short.shown).map(children)}
      </ol>
      {short.hiddenAt === 'end' && button}
    </>
  );
}

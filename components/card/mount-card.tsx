import { render } from 'preact';
import css from './card.css?inline';
import { Card, type CardProps } from './card.tsx';
import { DayCard, type DayCardProps } from './day-card.tsx';
import { NothingCard, type NothingCardProps } from './nothing-card.tsx';

/** What can stand in a card's place: an entry, the day that some words mean, or that nothing is known of them. */
export type Shown = { readonly card: CardProps } | { readonly day: DayCardProps } | { readonly nothing: NothingCardProps };

export interface MountedCard {
  update(shown: Shown): void;
  unmount(): void;
}

/** Shows a card in a root of its own, styles included. Another entry, or another date, is another card: it starts unscrolled. */
export function mountCard(root: ShadowRoot | HTMLElement, shown: Shown): MountedCard {
  const style = document.createElement('style');
  // On the element, not as a text node: Firefox then counts it as the extension's own and no page's CSP forbids it.
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);

  const update = (next: Shown) => {
    if ('day' in next) {
      const { words, meant, language } = next.day;
      render(<DayCard key={`${words} ${meant.from} ${language}`} {...next.day} />, container);
    } else if ('nothing' in next) render(<NothingCard {...next.nothing} />, container);
    else {
      const { entry, language, asOf } = next.card.view;
      render(<Card key={`${entry} ${language} ${asOf}`} {...next.card} />, container);
    }
  };
  update(shown);
  return {
    update,
    unmount() {
      render(null, container);
      style.remove();
      container.remove();
    },
  };
}

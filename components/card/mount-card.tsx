import { render } from 'preact';
import css from './card.css?inline';
import { Card, type CardProps } from './card.tsx';

export interface MountedCard {
  update(props: CardProps): void;
  unmount(): void;
}

/** Shows a card in a root of its own, styles included. Another entry, or another date, is another card: it starts unscrolled. */
export function mountCard(root: ShadowRoot | HTMLElement, props: CardProps): MountedCard {
  const style = document.createElement('style');
  // On the element, not as a text node: Firefox then counts it as the extension's own and no page's CSP forbids it.
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);

  const update = (next: CardProps) => {
    const { entry, language, asOf } = next.view;
    render(<Card key={`${entry} ${language} ${asOf}`} {...next} />, container);
  };
  update(props);
  return {
    update,
    unmount() {
      render(null, container);
      style.remove();
      container.remove();
    },
  };
}

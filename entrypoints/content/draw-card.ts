import { type MountedCard, mountCard } from '../../components/card/mount-card.tsx';
import type { CardView } from '../../core/view/card-view.ts';
import type { DrawnCard } from '../../page/card/card-controller.ts';

/** Draws the cards of a page's mentions into the host's root; Preact and the card's style are set up with the first one. */
export function cardDrawer(root: ShadowRoot, viewOf: (mention: number) => Promise<CardView>, close: () => void): DrawnCard {
  let mounted: MountedCard | undefined;
  return {
    async draw(mention, scheme) {
      const props = { view: await viewOf(mention), onClose: close };
      root.host.setAttribute('data-scheme', scheme);
      if (mounted) mounted.update(props);
      else mounted = mountCard(root, props);
    },
    focus: () => root.querySelector<HTMLElement>('section')?.focus(),
  };
}

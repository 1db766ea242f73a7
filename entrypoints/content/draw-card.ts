import { type MountedCard, mountCard } from '../../components/card/mount-card.tsx';
import { askBackground } from '../../extension/messages.ts';
import type { DrawnCard } from '../../page/card/card-controller.ts';
import type { CardAsk } from '../../page/page-session.ts';

/** Draws the cards of a page's mentions into the host's root; Preact and the card's style are set up with the first one. */
export function cardDrawer(root: ShadowRoot, { language, articleDay, mentionOf }: CardAsk, close: () => void): DrawnCard {
  let mounted: MountedCard | undefined;
  return {
    async draw(mention, scheme) {
      const { entry, words, why } = mentionOf(mention);
      const view = await askBackground('card', { entry, language, articleDay });
      if (!view) throw new Error(`No pack has the entry "${entry}" any more; reload the page.`);
      root.host.setAttribute('data-scheme', scheme);
      const props = { view, why: { ...why, words }, onClose: close };
      if (mounted) mounted.update(props);
      else mounted = mountCard(root, props);
    },
    focus: () => root.querySelector<HTMLElement>('section')?.focus(),
  };
}

import { type MountedCard, mountCard } from '../../components/card/mount-card.tsx';
import type { Why } from '../../components/card/why.tsx';
import { cardLanguageOn } from '../../core/settings.ts';
import { askBackground } from '../../extension/messages.ts';
import type { DrawnCard, Keeping } from '../../page/card/card-controller.ts';
import type { CardAsk } from '../../page/page-session.ts';
import { pageActions } from './page-actions.ts';

/** A card in the chain of cards that the reader opened from each other; only the first one has words on the page. */
interface Step {
  readonly entry: string;
  readonly why?: Why;
}

/** Draws the cards of a page's mentions into the host's root; Preact and the card's style are set up with the first one. */
export function cardDrawer(root: ShadowRoot, ask: CardAsk, keeping: Keeping): DrawnCard {
  let mounted: MountedCard | undefined;
  let chain: readonly Step[] = [];

  const drawLast = async (): Promise<void> => {
    const step = chain.at(-1);
    if (!step) return;
    const { entry, why } = step;
    const language = cardLanguageOn(ask.settings(), ask.pageLanguage);
    const view = await askBackground('card', { entry, language, articleDay: ask.articleDay });
    if (!view) throw new Error(`No pack has the entry "${entry}" any more; reload the page.`);
    if (chain.at(-1) !== step) return;
    const follow = async (next: readonly Step[]) => {
      chain = next;
      await drawLast();
      focus();
    };
    const props = {
      view,
      ...(why ? { why } : {}),
      actions: {
        ...pageActions(entry, why, ask.articleDay),
        onClose: () => keeping.close(),
        onOpen: (related: string) => void follow([...chain, { entry: related }]),
        ...(chain.length > 1 ? { onBack: () => void follow(chain.slice(0, -1)) } : {}),
        pin: {
          on: keeping.isPinned(),
          onChange: (on: boolean) => {
            keeping.pin(on);
            void drawLast();
          },
        },
      },
    };
    if (mounted) mounted.update(props);
    else mounted = mountCard(root, props);
  };
  const focus = () => root.querySelector<HTMLElement>('section')?.focus();

  return {
    async draw(mention, scheme) {
      const { entry, words, why } = ask.mentionOf(mention);
      chain = [{ entry, why: { ...why, words } }];
      const choice = ask.settings().scheme;
      root.host.setAttribute('data-scheme', choice === 'page' ? scheme : choice);
      await drawLast();
    },
    focus,
  };
}

import type { CardActions } from '../../components/card/card-context.ts';
import { type MountedCard, mountCard, type Shown } from '../../components/card/mount-card.tsx';
import type { Why } from '../../components/card/why.tsx';
import type { Language } from '../../core/pack/language.ts';
import type { Meant } from '../../core/relative/relative-date.ts';
import { cardLanguageOn } from '../../core/settings.ts';
import { eventsOn } from '../../core/view/day-events.ts';
import { askBackground } from '../../extension/messages.ts';
import type { DrawnCard, Keeping } from '../../page/card/card-controller.ts';
import type { CardAsk } from '../../page/page-session.ts';
import { pageActions } from './page-actions.ts';

/** A card in the chain of cards that the reader opened from each other; only the first one has words on the page. */
type Step = { readonly entry: string; readonly why?: Why } | { readonly words: string; readonly meant: Meant };

/** Draws the cards of a page's mentions into the host's root; Preact and the card's style are set up with the first one. */
export function cardDrawer(root: ShadowRoot, ask: CardAsk, keeping: Keeping): DrawnCard {
  let mounted: MountedCard | undefined;
  let chain: readonly Step[] = [];

  const drawLast = async (): Promise<void> => {
    const step = chain.at(-1);
    if (!step) return;
    const shown = await shownFor(step, ask, actionsFor(step));
    if (chain.at(-1) !== step) return;
    if (mounted) mounted.update(shown);
    else mounted = mountCard(root, shown);
  };
  const follow = async (next: readonly Step[]) => {
    chain = next;
    await drawLast();
    focus();
  };
  const actionsFor = (step: Step): CardActions => ({
    ...('entry' in step ? pageActions(step.entry, step.why, ask.articleDay) : {}),
    onClose: () => keeping.close(),
    onOpen: (entry) => void follow([...chain, { entry }]),
    ...(chain.length > 1 ? { onBack: () => void follow(chain.slice(0, -1)) } : {}),
    pin: {
      on: keeping.isPinned(),
      onChange: (on) => {
        keeping.pin(on);
        void drawLast();
      },
    },
  });
  const focus = () => root.querySelector<HTMLElement>('section')?.focus();

  return {
    async draw(mention, scheme) {
      const asked = ask.mentionOf(mention);
      chain = ['entry' in asked ? { entry: asked.entry, why: { ...asked.why, words: asked.words } } : asked];
      const choice = ask.settings().scheme;
      root.host.setAttribute('data-scheme', choice === 'page' ? scheme : choice);
      await drawLast();
    },
    focus,
  };
}

async function shownFor(step: Step, ask: CardAsk, actions: CardActions): Promise<Shown> {
  const language: Language = cardLanguageOn(ask.settings(), ask.pageLanguage);
  const { articleDay } = ask;
  if ('meant' in step) {
    const digest = await askBackground('digest', { entries: ask.entries(), language, articleDay });
    return { day: { words: step.words, meant: step.meant, events: eventsOn(digest, step.meant), digest, language, actions } };
  }
  const { entry, why } = step;
  const view = await askBackground('card', { entry, language, articleDay });
  if (!view) throw new Error(`No pack has the entry "${entry}" any more; reload the page.`);
  return { card: { view, ...(why ? { why } : {}), actions } };
}

import { mountCard } from '../../components/card/mount-card.tsx';
import { cardLanguageOn, type Settings } from '../../core/settings.ts';
import { askBackground } from '../../extension/messages.ts';
import type { DrawnCard, Keeping } from '../../page/card/card-controller.ts';
import type { SelectionAsk } from '../../page/selection/explainer.ts';
import { cardDrawer } from './draw-card.ts';

/** Draws the card of what selected words mean, or a note in its place that no pack explains them. */
export function selectionDrawer(settings: () => Settings): (root: ShadowRoot, ask: SelectionAsk, keeping: Keeping) => DrawnCard {
  return (root, { found, words, language, articleDay }, keeping) => {
    if (found) {
      const { entry, why } = found;
      const mentionOf = () => ({ entry, words, why });
      return cardDrawer(root, { pageLanguage: language, articleDay, mentionOf, entries: () => [entry], settings }, keeping);
    }
    return {
      async draw(_mention, scheme) {
        const choice = settings().scheme;
        root.host.setAttribute('data-scheme', choice === 'page' ? scheme : choice);
        const nothing = {
          words,
          language: cardLanguageOn(settings(), language),
          actions: { onClose: () => keeping.close() },
          onSearch: () => void askBackground('glossary', { words }),
        };
        mountCard(root, { nothing });
      },
      focus: () => root.querySelector<HTMLElement>('section')?.focus(),
    };
  };
}

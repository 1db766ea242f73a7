import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../core/analyse.ts';
import { dayAt } from '../core/date/today.ts';
import { showCount } from '../extension/badge.ts';
import { cardOf } from '../extension/cards.ts';
import { onStepCommand } from '../extension/commands.ts';
import { answerBackground, askPage } from '../extension/messages.ts';
import { PackFiles } from '../extension/pack-files.ts';

export default defineBackground(() => {
  const packs = new PackFiles();
  answerBackground({
    analyse: async (article) => analyse(await packs.index(), article, dayAt(new Date())),
    card: (ask) => cardOf(packs, ask, dayAt(new Date())),
    badge: async ({ count }, tab) => {
      if (tab !== undefined) await showCount(tab, count);
      return undefined;
    },
  });
  onStepCommand((tab, direction) => askPage(tab, 'step', { direction }));
});

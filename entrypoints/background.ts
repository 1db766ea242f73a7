import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../core/analyse.ts';
import { dayAt } from '../core/date/today.ts';
import { showCount } from '../extension/badge.ts';
import { cardOf } from '../extension/cards.ts';
import { onStepCommand } from '../extension/commands.ts';
import { digestOf } from '../extension/digest.ts';
import { answerBackground, askPage } from '../extension/messages.ts';
import { PackFiles } from '../extension/pack-files.ts';
import { openPanel } from '../extension/panel.ts';
import { loadSettings } from '../extension/settings-store.ts';

export default defineBackground(() => {
  const packs = new PackFiles();
  const today = () => dayAt(new Date());
  answerBackground({
    analyse: async (article) => analyse(await packs.index(), article, today(), (await loadSettings()).packsOff),
    card: (ask) => cardOf(packs, ask, today()),
    digest: (ask) => digestOf(packs, ask, today()),
    panel: async ({ entry }, tab) => {
      if (tab !== undefined) await openPanel(tab, entry);
      return undefined;
    },
    badge: async ({ count }, tab) => {
      if (tab !== undefined) await showCount(tab, (await loadSettings()).badge ? count : undefined);
      return undefined;
    },
  });
  onStepCommand((tab, direction) => askPage(tab, 'step', { direction }));
});

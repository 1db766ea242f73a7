import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../core/analyse.ts';
import { dayAt } from '../core/date/today.ts';
import { showCount } from '../extension/badge.ts';
import { cardOf } from '../extension/cards.ts';
import { onCommands } from '../extension/commands.ts';
import { onExplainMenu } from '../extension/context-menu.ts';
import { digestOf } from '../extension/digest.ts';
import { explainedIn, explainInTab } from '../extension/explain.ts';
import { welcomeAfterInstall } from '../extension/first-run.ts';
import { answerBackground, askPage } from '../extension/messages.ts';
import { openGlossary } from '../extension/own-pages.ts';
import { PackFiles } from '../extension/pack-files.ts';
import { openPanel } from '../extension/panel.ts';
import { loadSettings } from '../extension/settings-store.ts';
import { watchSiteAccess } from '../extension/site-access.ts';
import { togglePage } from '../extension/toggle.ts';

export default defineBackground(() => {
  const packs = new PackFiles();
  const today = () => dayAt(new Date());
  answerBackground({
    analyse: async (article) => analyse(await packs.index(), article, today(), (await loadSettings()).packsOff),
    card: (ask) => cardOf(packs, ask, today()),
    digest: (ask) => digestOf(packs, ask, today()),
    explain: (selected) => explainedIn(packs, selected),
    glossary: async ({ words }) => {
      await openGlossary({ search: words });
      return undefined;
    },
    panel: async ({ entry }, tab) => {
      if (tab !== undefined) await openPanel(tab, entry);
      return undefined;
    },
    badge: async ({ count }, tab) => {
      if (tab !== undefined) await showCount(tab, (await loadSettings()).badge ? count : undefined);
      return undefined;
    },
  });
  welcomeAfterInstall();
  watchSiteAccess();
  onCommands({
    step: (tab, direction) => askPage(tab, 'step', { direction }),
    toggle: togglePage,
    openPanel,
    explainSelection: (tab) => explainInTab(packs, tab),
  });
  onExplainMenu((tab, words) => explainInTab(packs, tab, words));
});

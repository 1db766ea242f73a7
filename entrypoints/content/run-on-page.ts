import { interfaceLanguage } from '../../extension/interface-language.ts';
import { askBackground } from '../../extension/messages.ts';
import { cameForSelection } from '../../extension/page-script.ts';
import { loadSettings, watchSettings } from '../../extension/settings-store.ts';
import { PageSession } from '../../page/page-session.ts';
import { watchPage } from '../../page/watch-page.ts';
import { answerRequests } from './answer-requests.ts';
import { cardDrawer } from './draw-card.ts';
import { selectionDrawer } from './draw-selection.ts';

/** Wires a page's session to the background, the settings, the popup and the page's own changes, until `signal` aborts. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  const forSelection = cameForSelection();
  const settings = await loadSettings();
  const session = new PageSession(
    document,
    settings,
    {
      analyse: (article) => askBackground('analyse', article),
      report: (count) => askBackground('badge', { count }),
      drawCard: cardDrawer,
      ownLanguage: interfaceLanguage(),
      explain: (selected) => askBackground('explain', selected),
      drawSelection: selectionDrawer(() => session.settings),
    },
    signal,
  );
  watchSettings((next) => void session.apply(next), signal);
  watchPage(
    window,
    {
      onLoad: () => {
        if (session.foundNothing) void session.restart();
      },
      onNavigate: () => void session.setDay(undefined),
    },
    signal,
  );
  answerRequests(session, signal);
  await (forSelection ? session.rest('no-access') : session.apply(settings));
}

import { answerPage, askBackground } from '../../extension/messages.ts';
import { loadSettings, watchSettings } from '../../extension/settings-store.ts';
import { PageSession } from '../../page/page-session.ts';
import { watchPage } from '../../page/watch-page.ts';
import { cardDrawer } from './draw-card.ts';

/** Wires a page's session to the background, the settings, the popup and the page's own changes, until `signal` aborts. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  const settings = await loadSettings();
  const session = new PageSession(
    document,
    settings,
    {
      analyse: (article) => askBackground('analyse', article),
      report: (count) => askBackground('badge', { count }),
      drawCard: cardDrawer,
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
  answerPage(
    {
      view: () => session.view(),
      show: ({ mention }) => {
        session.show(mention);
        return undefined;
      },
      date: async ({ day }) => {
        await session.setDay(day);
        return undefined;
      },
      mentions: () => ({ url: location.href, title: document.title, mentions: session.mentions() }),
      step: ({ direction }) => {
        session.step(direction);
        return undefined;
      },
    },
    signal,
  );
  await session.apply(settings);
}

import { toggledSite } from '../../core/settings.ts';
import { answerPage } from '../../extension/messages.ts';
import { loadSettings, saveSettings } from '../../extension/settings-store.ts';
import type { PageSession } from '../../page/page-session.ts';

/** Answers what the popup, the panel and the background ask of the page, until `signal` aborts. */
export function answerRequests(session: PageSession, signal: AbortSignal): void {
  answerPage(
    {
      view: () => session.view(),
      show: ({ mention }) => {
        session.show(mention);
        return undefined;
      },
      step: ({ direction }) => {
        session.step(direction);
        return undefined;
      },
      date: async ({ day }) => {
        await session.setDay(day);
        return undefined;
      },
      pause: async ({ on }) => {
        await (on ? session.rest('paused') : session.wake());
        return undefined;
      },
      toggle: async () => {
        if (session.isResting) await session.wake();
        else await saveSettings(toggledSite(await loadSettings(), location.hostname));
        return undefined;
      },
      explain: () => session.explainSelection(),
      mentions: () => ({ url: location.href, title: document.title, mentions: session.mentions() }),
    },
    signal,
  );
}

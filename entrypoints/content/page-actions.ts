import type { CardActions } from '../../components/card/card-context.ts';
import type { Why } from '../../components/card/why.tsx';
import type { Day } from '../../core/date/partial-date.ts';
import { withSite } from '../../core/settings.ts';
import { askBackground } from '../../extension/messages.ts';
import { addReport } from '../../extension/reports.ts';
import { loadSettings, saveSettings } from '../../extension/settings-store.ts';

/** What a reader can do with a card that stands on a page. */
export function pageActions(entry: string, why: Why | undefined, articleDay: Day | undefined): CardActions {
  return {
    onCopy: copy,
    // Firefox opens its sidebar only where a click is handled, and a message from a page is not that.
    ...(import.meta.env.FIREFOX ? {} : { onPanel: () => void askBackground('panel', { entry }) }),
    onSiteOff: async () => saveSettings(withSite(await loadSettings(), location.hostname, false)),
    ...(why ? { onReport: () => addReport({ entry, words: why.words, rule: why.rule, page: location.href, articleDay }) } : {}),
  };
}

/** Pages that are not served over https have no clipboard; a page's policy can forbid it too. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

import { browser } from 'wxt/browser';
import type { PageView } from '../core/view/page-view.ts';
import { askPage, onPageReport } from './messages.ts';

/** The tab that the reader looks at. `host` is undefined for pages of the browser's own. */
export interface ActiveTab {
  readonly id: number;
  readonly host: string | undefined;
}

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // The address is told to the popup, whose opening gives access to the tab, and not to the side panel.
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return { id: tab.id, host: url && /^https?:$/.test(url.protocol) ? url.hostname : undefined };
}

/** Calls back when another tab comes to the front or any page tells what it shows, until `signal` aborts. */
export function onTabChange(onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (_tab: number, { status }: { readonly status?: string | undefined }) => {
    if (status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  onPageReport(undefined, onChange, signal);
}

/** What Konteks makes of a tab's page. A page that does not answer is one that Konteks does not run on. */
export async function viewOf(tab: ActiveTab): Promise<PageView> {
  try {
    return await askPage(tab.id, 'view', {});
  } catch (error) {
    if (isNobodyThere(error)) return { status: tab.host === undefined ? 'closed' : 'no-access' };
    throw error;
  }
}

/** Both browsers say it in these words, and in no other way. */
export function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /Receiving end does not exist|Could not establish connection/.test(error.message);
}

/** The side panel: Chrome's `sidePanel`, Firefox's sidebar. Each opens in answer to the reader's own click or key only. */
import { storage } from '@wxt-dev/storage';
import type { SidebarAction } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** The entry that the panel is to show first; it may not have loaded yet, so it is left where it looks. */
const wanted = storage.defineItem<string | undefined>('session:panelEntry');

/** Chrome's types know nothing of it. */
const firefox = browser as unknown as { readonly sidebarAction: SidebarAction.Static };

/** Opens the panel beside a tab. The call itself must come before anything is awaited, or the click no longer counts. */
export async function openPanel(tab: number, entry?: string): Promise<void> {
  const opened = import.meta.env.FIREFOX ? firefox.sidebarAction.open() : chrome.sidePanel.open({ tabId: tab });
  await wanted.setValue(entry);
  await opened;
}

/** Calls back with the entry that the panel is to show, now and whenever another is asked for, until `signal` aborts. */
export async function onWantedEntry(show: (entry: string) => void, signal: AbortSignal): Promise<void> {
  const unwatch = wanted.watch((entry) => entry && show(entry));
  signal.addEventListener('abort', unwatch);
  const entry = await wanted.getValue();
  if (entry) show(entry);
  await wanted.removeValue();
}

import { browser } from 'wxt/browser';

const ITEM = 'explain-selection';

/** Puts "Explain with Konteks" into the menu of selected text, on any page, and calls back when the reader chooses it. */
export function onExplainMenu(explain: (tab: number, words: string) => Promise<unknown>): void {
  // The browser keeps the item until the extension is installed anew.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ITEM, title: browser.i18n.getMessage('explainSelection'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM && tab?.id !== undefined) void explain(tab.id, info.selectionText ?? '');
  });
}

import { browser } from 'wxt/browser';

/** What the extension's keys do; which keys they are is the browser's to change. Each gets the tab in front. */
export interface Commands {
  step(tab: number, direction: 1 | -1): Promise<unknown>;
  toggle(tab: number): Promise<unknown>;
  openPanel(tab: number): Promise<unknown>;
  explainSelection(tab: number): Promise<unknown>;
}

export function onCommands(commands: Commands): void {
  const actions: Readonly<Record<string, (tab: number) => Promise<unknown>>> = {
    'next-mention': (tab) => commands.step(tab, 1),
    'previous-mention': (tab) => commands.step(tab, -1),
    'toggle-page': commands.toggle,
    'open-panel': commands.openPanel,
    'explain-selection': commands.explainSelection,
  };
  browser.commands.onCommand.addListener((command, tab) => {
    const action = actions[command];
    // At once where the browser tells the tab: a panel opens only while the key press counts.
    return tab?.id === undefined ? inFront().then((id) => id !== undefined && action?.(id)) : action?.(tab.id);
  });
}

async function inFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

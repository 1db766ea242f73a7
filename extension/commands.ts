import { browser } from 'wxt/browser';

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Calls back when the reader presses the keys for the next or previous mention; the keys are the browser's to change. */
export function onStepCommand(step: (tab: number, direction: 1 | -1) => Promise<unknown>): void {
  browser.commands.onCommand.addListener(async (command, commandTab) => {
    const direction = DIRECTIONS[command];
    const tab = commandTab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (direction !== undefined && tab !== undefined) await step(tab, direction);
  });
}

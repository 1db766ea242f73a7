import { browser } from 'wxt/browser';
import { openWelcome } from './own-pages.ts';

/** Shows the welcome page once, when Konteks is installed; an update is nobody's reason to be interrupted. */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcome();
  });
}

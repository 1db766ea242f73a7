import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/launch.ts';

/** A browser with the production build in it, driven as its user would. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** A new tab at this address, 1200 × 900, its page loaded. */
  open(url: string): Promise<Page>;
  /** Runs a function in the card's closed shadow root; undefined when the page has no host for cards. */
  inCard<Result>(page: Page, run: (root: ShadowRoot) => Result): Promise<Result | undefined>;
  /** Clicks the toolbar button of a tab. */
  openPopup(page: Page): Promise<TestPopup>;
  /** What the toolbar button's badge says for a tab. */
  badge(page: Page): Promise<string>;
  /** Presses the keys of an extension command. */
  press(page: Page, command: 'next' | 'previous'): Promise<void>;
  /** Stops the extension's background, as the browser does when it is idle. */
  sleepBackground(): Promise<void>;
  close(): Promise<void>;
}

/** The real popup under the toolbar button. */
export interface TestPopup {
  /** Runs a function in the popup's window; it sees only its own body and `argument`. */
  run<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
}

export const COMMAND_KEYS = { next: 'K', previous: 'J' } as const;

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/launch.ts';

/** A browser with the production build in it, driven as its user would. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** A new tab at this address, 1200 × 900, its page loaded. */
  open(url: string): Promise<Page>;
  /** A new tab, 1200 × 900, at a page of the extension's own, such as "glossary.html#north-korea". */
  openOwnPage(path: string): Promise<Page>;
  /** Runs a function in the card's closed shadow root; undefined when the page has no host for cards. */
  inCard<Result>(page: Page, run: (root: ShadowRoot) => Result | Promise<Result>): Promise<Result | undefined>;
  /** Clicks the toolbar button of a tab. */
  openPopup(page: Page): Promise<TestPopup>;
  /** What the toolbar button's badge says for a tab. */
  badge(page: Page): Promise<string>;
  /** Presses the keys of an extension command. */
  press(page: Page, command: CommandName): Promise<void>;
  /** Chooses "Explain with Konteks" in the menu of the selected text. */
  chooseExplain(page: Page): Promise<void>;
  /** The addresses of all tabs, the extension's own pages included. */
  addresses(): Promise<readonly string[]>;
  /** Stops the extension's background, as the browser does when it is idle. */
  sleepBackground(): Promise<void>;
  close(): Promise<void>;
}

/** The real popup under the toolbar button. */
export interface TestPopup {
  /** Runs a function in the popup's window; it sees only its own body and `argument`. */
  run<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
}

/** The extension's commands and the letters of their keys; `toggle-page` has none until the reader gives it some. */
export const COMMAND_KEYS = {
  'next-mention': 'K',
  'previous-mention': 'J',
  'explain-selection': 'X',
  'open-panel': 'L',
  'toggle-page': 'O',
} as const;

type CommandName = keyof typeof COMMAND_KEYS;

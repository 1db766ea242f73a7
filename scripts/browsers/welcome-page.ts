import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

const LIMIT_MS = 15_000;
const STEP_MS = 25;

/**
 * The page that Konteks opens in front when it is installed, once it is there. Whoever opens a page of his own before that finds it
 * covered: a covered page draws nothing and takes no pointer.
 * @throws Error when it does not open within 15 s
 */
export async function welcomePage(browser: Browser): Promise<Page> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(STEP_MS)) {
    for (const page of await browser.pages()) if ((await addressOf(page)).endsWith('/welcome.html')) return page;
  }
  throw new Error(`The welcome page did not open within ${LIMIT_MS} ms.`);
}

/** In Firefox only the document itself knows: a tab that moved to the extension's process keeps its first address for puppeteer. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => STILL_MOVING);

/** Between two processes the old document answers no more and the new one not yet. */
const STILL_MOVING = '';

import type { Browser, Page } from 'puppeteer-core';

export const VIEWPORT = { width: 1200, height: 900 };

/** A new tab at this address, 1200 × 900, its page loaded. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(url);
  return page;
}

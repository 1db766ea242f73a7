import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

const LIMIT_MS = 15_000;
const STEP_MS = 50;

/** The words underlined on a page, in reading order, as soon as there are any; none when nothing is found in time. */
export async function underlined(page: Page): Promise<string[]> {
  for (let waited = 0; waited < LIMIT_MS; waited += STEP_MS) {
    const words = await page.evaluate(() =>
      [...(CSS.highlights.get('konteks-first-dotted-text') ?? [])].map((range) => (range as Range).toString()),
    );
    if (words.length > 0) return words;
    await sleep(STEP_MS);
  }
  return [];
}

/** Rests the pointer on these underlined words until their card is there. */
export async function openCardOf(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const range = ([...(CSS.highlights.get('konteks-first-dotted-text') ?? [])] as Range[]).find((each) => each.toString() === wanted);
    if (!range) throw new Error(`"${wanted}" is not underlined.`);
    // The first part of a term that is broken over two lines; the middle of both is not on it.
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, words);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y, { steps: 3 });
  await page.waitForSelector('konteks-card:popover-open', { timeout: LIMIT_MS });
}

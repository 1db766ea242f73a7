import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** The words painted on a page, by highlight: what a page's own script could read too. */
export function painted(page: Page): Promise<{ first: string[]; later: string[] }> {
  return page.evaluate(() => {
    const texts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString().replace(/\s+/g, ' '));
    return { first: texts('konteks-first-dotted-text'), later: texts('konteks-later') };
  });
}

/** Waits for the page to be annotated and gives what is painted. */
export async function annotated(page: Page): Promise<{ first: string[]; later: string[] }> {
  await waitFor('mentions on the page', async () => (await painted(page)).first.length > 0);
  return painted(page);
}

/** Scrolls to the first painted mention of these words and gives a point in its middle, in viewport coordinates. */
export function pointOn(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const all = ['konteks-first-dotted-text', 'konteks-later'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
    const range = all.find((each) => each.toString() === wanted);
    if (!range) throw new Error(`"${wanted}" is not painted.`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [rect] = range.getClientRects();
    if (!rect) throw new Error(`"${wanted}" has no box.`);
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  }, words);
}

/** Moves a real pointer onto these words and lets it rest there. */
export async function hover(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await pointOn(page, words);
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y, { steps: 2 });
  return point;
}

export interface CardOnPage {
  readonly text: string;
  readonly name: string;
  readonly language: string;
  /** Addresses of its links. */
  readonly links: readonly string[];
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The card on show; undefined when none is. */
export async function cardOn(browser: TestBrowser, page: Page): Promise<CardOnPage | undefined> {
  const card = await browser.inCard(page, (root) => {
    const region = root.querySelector('section');
    if (!region || !root.host.matches(':popover-open')) return null;
    const { left, top, right, bottom } = root.host.getBoundingClientRect();
    return {
      text: region.textContent ?? '',
      name: root.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      language: region.closest('[lang]')?.getAttribute('lang') ?? '',
      links: [...root.querySelectorAll('a')].map((link) => link.href),
      box: { left, top, right, bottom },
    };
  });
  return card ?? undefined;
}

/** The card that opens; of this name, when one is given. */
export function openCard(browser: TestBrowser, page: Page, name?: string): Promise<CardOnPage> {
  return waitFor(`the card ${name ?? ''}`, async () => {
    const card = await cardOn(browser, page);
    return name === undefined || card?.name === name ? card : undefined;
  });
}

export function noCard(browser: TestBrowser, page: Page): Promise<true> {
  return waitFor('the card to close', async () => ((await cardOn(browser, page)) === undefined ? true : undefined));
}

/** The document as the site served it, and as it is now without the one element that Konteks adds outside the article. */
export function documentOf(page: Page): Promise<{ served: string; now: string }> {
  return page.evaluate(async () => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('konteks-card')) host.remove();
    const html = await (await fetch(location.href)).text();
    return { served: new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, now: copy.outerHTML };
  });
}

import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './test-browser.ts';

/** How the open card stands on its page, as far as a page could spoil it. All lengths are pixels of the window. */
interface CardLook {
  readonly width: number;
  /** The share of the window's height. */
  readonly height: number;
  readonly isInWindow: boolean;
  /** A click on each of its corners, and in its middle, would arrive in it. */
  readonly isOnTop: boolean;
  readonly coversWord: boolean;
  /** From the nearest edge of the word, up or down. */
  readonly distance: number;
  /** From the word's start to the card's, sideways. */
  readonly aside: number;
  /** What stands in its host before the card itself: pages can put something there. */
  readonly above: number;
  readonly font: string;
  readonly lineHeight: number;
  readonly opacity: number;
  readonly direction: string;
  readonly writing: string;
}

async function lookOf(browser: TestBrowser, page: Page): Promise<CardLook> {
  const inside = await browser.inCard(page, async (root) => {
    // Until it has faded in, it is neither.
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
    const frame = root.querySelector('.card');
    const name = root.querySelector('h2');
    if (!frame || !name) throw new Error('No card stands here.');
    const { left, top, right, bottom, width } = frame.getBoundingClientRect();
    const { fontFamily, direction, writingMode, opacity } = getComputedStyle(name);
    return {
      box: { left, top, right, bottom },
      width: Math.round(width * 10) / 10,
      above: Math.round(top - root.host.getBoundingClientRect().top),
      font: fontFamily,
      lineHeight: Math.round(name.getBoundingClientRect().height),
      opacity: Number(opacity) * Number(getComputedStyle(root.host).opacity) * Number(getComputedStyle(frame).opacity),
      direction,
      writing: writingMode,
    };
  });
  if (!inside) throw new Error('No card is open.');
  const { box, ...look } = inside;
  const around = await page.evaluate(({ left, top, right, bottom }) => {
    const [shown] = CSS.highlights.get('konteks-shown') ?? [];
    const words = [...((shown as Range | undefined)?.getClientRects() ?? [])];
    const inset = 14;
    const points = [
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    const apart = words.map((word) => ({
      y: Math.max(top - word.bottom, word.top - bottom),
      x: Math.max(left - word.right, word.left - right),
    }));
    const nearest = apart.sort((a, b) => Math.max(a.x, a.y) - Math.max(b.x, b.y))[0] ?? { x: Number.NaN, y: Number.NaN };
    return {
      height: (bottom - top) / innerHeight,
      isInWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      isOnTop: points.every(([x, y]) => document.elementFromPoint(x, y)?.localName === 'konteks-card'),
      coversWord: apart.some(({ x, y }) => x < 0 && y < 0),
      distance: Math.round(nearest.y),
      aside: Math.round(nearest.x),
    };
  }, box);
  return { ...look, ...around };
}

const GOOD = {
  width: 360,
  isInWindow: true,
  isOnTop: true,
  coversWord: false,
  above: 0,
  font: 'system-ui, sans-serif',
  lineHeight: 21,
  opacity: 1,
  direction: 'ltr',
  writing: 'horizontal-tb',
};
/** The gap between word and card, and what rounding adds. */
const NEAR = 7;
const MOST_OF_WINDOW = 0.601;

/** What is wrong with the open card's place, size and dress; empty when nothing is. */
export async function faultsOf(browser: TestBrowser, page: Page): Promise<string> {
  const look = await lookOf(browser, page);
  const faults = Object.entries(GOOD).filter(([name, value]) => look[name as keyof typeof GOOD] !== value);
  return [
    ...faults.map(([name]) => `${name}: ${look[name as keyof typeof GOOD]}`),
    ...(look.distance <= NEAR && look.aside < 0 ? [] : [`${look.distance} px below or above its word, ${look.aside} px aside`]),
    ...(look.height < MOST_OF_WINDOW ? [] : [`height: ${look.height} of the window`]),
  ].join('; ');
}

/** The document without the card's host, and where its paragraphs stand: what may not change when a card opens. */
export function pageWithoutCard(page: Page): Promise<{ readonly html: string; readonly tops: readonly number[] }> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('konteks-card')) host.remove();
    return { html: copy.outerHTML, tops: [...document.querySelectorAll('p, h1, figure')].map((each) => each.getBoundingClientRect().top) };
  });
}

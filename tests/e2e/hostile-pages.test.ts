import { expect, test } from 'vitest';
import { faultsOf, pageWithoutCard } from './harness/card-look.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, hover, noCard, openCard } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';

const ARTICLE = 'https://www.jurnas.com/artikel/demo/';

/** The demo article with this style in its head, and these attributes on its root. */
const article = (style: string, attributes = '') =>
  demoArticle().replace('</head>', `<style>${style}</style></head>`).replace('<html lang="id"', `<html lang="id" ${attributes}`);

inEachBrowser('the card on a page', (stage) => {
  test.each([
    ['as it is', '', ''],
    ['that unsets everything', '* { all: unset !important }', ''],
    ['with a huge root font', 'html { font-size: 60px !important } body { font-size: 18px }', ''],
    ['with a tiny root font', 'html { font-size: 1px !important } main { max-width: 672px !important }', ''],
    ['that is zoomed', 'html { zoom: 1.5 }', ''],
    ['that is shrunk', 'html { zoom: 0.8 }', ''],
    ['whose body is zoomed', 'body { zoom: 1.5 }', ''],
    ['whose root is transformed', 'html { transform: scale(0.9) translateX(20px) }', ''],
    ['whose body is transformed', 'body { transform: translateY(30px) }', ''],
    ['whose root is filtered', 'html { filter: sepia(1) }', ''],
    ['whose root has a perspective', 'html { perspective: 500px }', ''],
    ['whose root contains its layout', 'html { contain: layout paint } body { contain: strict; height: 3000px }', ''],
    ['whose root is almost transparent', 'html { opacity: 0.4 }', ''],
    [
      'that moves everything slowly',
      '* { transition: all 2s !important; animation: away 2s infinite !important } @keyframes away { to { translate: 40px } }',
      '',
    ],
    [
      'that hides popovers',
      '[popover], :popover-open { display: none !important; inset: 0; margin: auto; width: 10px; max-width: 0 !important }',
      '',
    ],
    [
      'that dresses backdrops and pseudo-elements',
      '::backdrop { background: red !important; display: block !important } *::before { content: "iklan" !important; display: block !important; height: 60px } *::after { content: "iklan" !important; display: block !important }',
      '',
    ],
    [
      'whose styles stand in important layers',
      '@layer first { * { width: 50px !important; opacity: 0.1 !important; top: 0 !important; position: static !important } p, div, main, article, body, html, h1, header, figure { width: auto !important; opacity: 1 !important } }',
      '',
    ],
    ['that is written from right to left', '', 'dir="rtl"'],
    ['that is set in vertical lines', 'html { writing-mode: vertical-rl }', ''],
    ['that forbids selection', '* { user-select: none !important; -webkit-user-select: none !important }', ''],
    ['whose body does not scroll', 'html, body { overflow: hidden; height: 100% }', ''],
    ['whose article scrolls in a box', 'main { height: 500px; overflow: auto }', ''],
    ['with a sticky header', 'header.site { position: sticky; top: 0; z-index: 2147483647; background: white; height: 120px }', ''],
    ['that lays out what is in sight only', 'p, figure { content-visibility: auto; contain-intrinsic-size: auto 500px }', ''],
    ['that answers to no pointer outside its article', 'html { pointer-events: none !important } article { pointer-events: auto }', ''],
    ['that is invisible outside its article', 'html { visibility: hidden; cursor: none } article { visibility: visible }', ''],
  ])('%s stands at its word, in its own size and dress, and leaves the page alone', async (_title, style, attributes) => {
    stage.sites.put(ARTICLE, article(style, attributes));
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await hover(page, 'John Kirby');
    const before = await pageWithoutCard(page);
    await openCard(stage.browser, page, 'John Kirby');
    expect(await faultsOf(stage.browser, page)).toBe('');
    expect(await pageWithoutCard(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await noCard(stage.browser, page);
    expect(await page.evaluate(() => document.querySelector('konteks-card'))).toBeNull();
  });
});

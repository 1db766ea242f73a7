import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { faultsOf } from './harness/card-look.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, cardOn, hover, noCard, openCard, pointOn } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';
import { waitFor } from './harness/wait-for.ts';

const ARTICLE = 'https://www.jurnas.com/artikel/demo/';
const IN_DIALOG = 'https://www.jurnas.com/artikel/dialog/';

/** The article of the demo stands in a modal dialog, as in sites that open stories over their front page. */
const inDialog = () =>
  demoArticle()
    .replace('<article>', '<dialog id="story" style="max-width: 720px; max-height: 80vh; overflow: auto"><article>')
    .replace('</article>', '</article></dialog><script>document.getElementById("story").showModal()</script>');

inEachBrowser('above all that a page can open', (stage) => {
  beforeAll(() => {
    stage.sites.put(ARTICLE, demoArticle());
    stage.sites.put(IN_DIALOG, inDialog());
  });

  /** Clicks, with the real pointer, in the middle of the card's element that matches. */
  const clickInCard = async (page: Page, selector: '.pin' | '.close') => {
    const at = await stage.browser.inCard(
      page,
      selector === '.pin'
        ? (root) => root.querySelector('.pin')?.getBoundingClientRect().toJSON()
        : (root) => root.querySelector('.close')?.getBoundingClientRect().toJSON(),
    );
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  };

  test('the card of a mention in a modal dialog opens above it, can be used, and goes with it', async () => {
    const page = await stage.browser.open(IN_DIALOG);
    await annotated(page);
    await hover(page, 'John Kirby');
    await openCard(stage.browser, page, 'John Kirby');
    expect(await faultsOf(stage.browser, page)).toBe('');
    await clickInCard(page, '.pin');
    await waitFor('the pin', () =>
      stage.browser.inCard(page, (root) => root.querySelector('.pin')?.getAttribute('aria-pressed') === 'true'),
    );
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await noCard(stage.browser, page);
  });

  test('words selected in a modal dialog get a card above it, which Esc closes and leaves the dialog open', async () => {
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'John Kirby';
      document.querySelector('main')?.append(dialog);
      dialog.showModal();
      getSelection()?.selectAllChildren(dialog);
    });
    await stage.browser.chooseExplain(page);
    await openCard(stage.browser, page, 'John Kirby');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('konteks-card');
    await page.keyboard.press('Escape');
    await noCard(stage.browser, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await stage.browser.chooseExplain(page);
    await openCard(stage.browser, page, 'John Kirby');
    await clickInCard(page, '.close');
    await noCard(stage.browser, page);
  });

  test('a modal dialog that opens over the article takes the card away', async () => {
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await stage.browser.press(page, 'next-mention');
    await openCard(stage.browser, page);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await noCard(stage.browser, page);
  });

  test('the card opens above an article in full screen, and stays above it when it enters while the card is open', async () => {
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<button style="position: fixed; top: 0; left: 0">Layar penuh</button>');
      const article = document.querySelector('article');
      if (article) article.style.cssText = 'background: white; overflow: auto';
      document.querySelector('body > button')?.addEventListener('click', () => article?.requestFullscreen());
    });
    await hover(page, 'John Kirby');
    await openCard(stage.browser, page, 'John Kirby');
    await clickInCard(page, '.pin');
    await page.mouse.click(10, 10);
    await waitFor('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await pointOn(page, 'John Kirby');
    await waitFor('the card to be in its place', async () => (await faultsOf(stage.browser, page)) === '');
    await clickInCard(page, '.close');
    await noCard(stage.browser, page);
    await hover(page, 'Sergei Shoigu');
    await openCard(stage.browser, page, 'Sergei Shoigu');
    expect(await faultsOf(stage.browser, page)).toBe('');
    expect(await cardOn(stage.browser, page)).toBeDefined();
  });
});

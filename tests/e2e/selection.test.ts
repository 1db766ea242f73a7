import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, noCard, openCard, painted } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';
import { waitFor } from './harness/wait-for.ts';

const ARTICLE = 'https://www.jurnas.com/artikel/demo/';
const FRONT = 'https://www.jurnas.com/';
const BLOG = 'https://catatan.example/2023/08/catatan-harian';

const PLAIN = `<!doctype html><html lang="id"><title>Beranda</title><body>
  <p>John Kirby</p><p>harga cabai keriting</p><textarea rows="2">Dewan Keamanan PBB</textarea></body></html>`;

/** Selects the first place where these words stand, as a reader's pointer would. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" does not stand on the page.`);
  }, words);

inEachBrowser('selected text', (stage) => {
  beforeAll(() => {
    stage.sites.put(ARTICLE, demoArticle());
    stage.sites.put(FRONT, PLAIN);
    stage.sites.put(BLOG, demoArticle());
  });

  const glossaryAt = (path: string) =>
    waitFor(`the glossary at ${path}`, async () => (await stage.browser.addresses()).some((address) => address.endsWith(path)));

  test('inside a mention opens the mention’s card, as of the article’s date', async () => {
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await select(page, 'Shoigu');
    await stage.browser.chooseExplain(page);
    const card = await openCard(stage.browser, page, 'Sergei Shoigu');
    expect(card.text).toContain('Per 31 Agustus 2023');
  });

  test('on a page that is no article opens its card, in the page’s language; Esc closes it', async () => {
    const page = await stage.browser.open(FRONT);
    await select(page, 'John Kirby');
    await stage.browser.chooseExplain(page);
    const card = await openCard(stage.browser, page, 'John Kirby');
    expect(card.language).toBe('id');
    await page.keyboard.press('Escape');
    await noCard(stage.browser, page);
  });

  test('answers to the keys too, and its card closes with a click beside it', async () => {
    const page = await stage.browser.open(FRONT);
    await select(page, 'John Kirby');
    await stage.browser.press(page, 'explain-selection');
    await openCard(stage.browser, page, 'John Kirby');
    await page.mouse.click(600, 800);
    await noCard(stage.browser, page);
  });

  test('in a field opens its card at the field', async () => {
    const page = await stage.browser.open(FRONT);
    const top = await page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.focus();
      field?.select();
      return field?.getBoundingClientRect().top ?? 0;
    });
    await stage.browser.press(page, 'explain-selection');
    const { box } = await openCard(stage.browser, page, 'Dewan Keamanan PBB');
    expect(box.top).toBeGreaterThan(top);
  });

  test('that no pack explains is answered so, with a way to the glossary', async () => {
    const page = await stage.browser.open(FRONT);
    await select(page, 'harga cabai keriting');
    await stage.browser.chooseExplain(page);
    await openCard(stage.browser, page, 'Tidak ada penjelasan untuk “harga cabai keriting”');
    await stage.browser.inCard(page, (root) => root.querySelector<HTMLButtonElement>('.more')?.click());
    await glossaryAt('/glossary.html?q=harga%20cabai%20keriting');
  });

  test('on a site that is not on the list opens its card and leaves the rest of the page unread, until it is asked for', async () => {
    const page = await stage.browser.open(BLOG);
    // Opening the popup lets Konteks in, as the real menu does by itself.
    await stage.browser.openPopup(page);
    await select(page, 'John Kirby');
    await stage.browser.chooseExplain(page);
    await openCard(stage.browser, page, 'John Kirby');
    expect((await painted(page)).first).toEqual([]);
    const popup = await stage.browser.openPopup(page);
    await waitFor('the offer to read', () =>
      popup.run(() => {
        const offer = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Read this page');
        offer?.click();
        return offer !== undefined;
      }, undefined),
    );
    expect((await annotated(page)).first).toContain('John Kirby');
  });

  test('with nothing selected the keys lead to the glossary', async () => {
    const page = await stage.browser.open(FRONT);
    await stage.browser.press(page, 'explain-selection');
    await glossaryAt('/glossary.html');
  });
});

import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, openCard, painted } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';
import type { TestPopup } from './harness/test-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const ARTICLE = 'https://www.jurnas.com/artikel/demo/';

const textOf = (popup: TestPopup) => popup.run(() => document.body.textContent ?? '', undefined);

/** Clicks the control whose text begins with these words, as soon as it is there. */
const click = (popup: TestPopup, words: string) =>
  waitFor(`"${words}" in the popup`, () =>
    popup.run((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
      const found = controls.find((each) => (each.textContent ?? '').trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, words),
  );

inEachBrowser('the popup', (stage) => {
  beforeAll(() => {
    stage.sites.put(ARTICLE, demoArticle());
  });

  const openArticle = async () => {
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    return page;
  };

  test('says what the page is and lists what was found; the badge shows the same number', async () => {
    const page = await openArticle();
    const popup = await stage.browser.openPopup(page);
    const text = await waitFor('the list', async () => ((await textOf(popup)).includes('John Kirby') ? textOf(popup) : undefined));
    expect(text).toContain('31 August 2023');
    expect(text).toContain('Sergei Shoigu');
    const { first } = await painted(page);
    expect(await stage.browser.badge(page)).toBe(String(first.length));
  });

  test('fits a low window: the switches are in view without scrolling', async () => {
    const popup = await stage.browser.openPopup(await openArticle());
    await waitFor('the list', async () => (await textOf(popup)).includes('John Kirby'));
    const fits = await popup.run(() => {
      const labels = [...document.querySelectorAll('label')].filter((each) =>
        /^(Konteks is on|On for )/.test((each.textContent ?? '').trim()),
      );
      return labels.map((label) => label.getBoundingClientRect().bottom <= 500);
    }, undefined);
    expect(fits).toEqual([true, true]);
  });

  test('a click on a term scrolls to it and opens its card', async () => {
    const page = await openArticle();
    const popup = await stage.browser.openPopup(page);
    await click(popup, 'Donald Trump');
    await openCard(stage.browser, page, 'Donald Trump');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });

  test('switching a kind off acts at once on the open page and is remembered', async () => {
    const page = await openArticle();
    const popup = await stage.browser.openPopup(page);
    await click(popup, 'What is explained');
    await click(popup, 'People');
    await waitFor('people to go', async () => !(await painted(page)).first.includes('John Kirby'));
    await waitFor('people to go from the list', async () => !(await textOf(popup)).includes('John Kirby'));
    expect((await painted(page)).first).toContain('Gedung Putih');
    const again = await openArticle();
    expect((await painted(again)).first).not.toContain('John Kirby');
    await click(await stage.browser.openPopup(again), 'People');
    await waitFor('people to come back', async () => (await painted(again)).first.includes('John Kirby'));
  });

  test('switching this site off acts at once, is remembered, leaves other sites alone and takes the badge away', async () => {
    const elsewhere = 'https://www.antaranews.com/berita/demo';
    stage.sites.put(elsewhere, demoArticle());
    const page = await openArticle();
    await click(await stage.browser.openPopup(page), 'On for www.jurnas.com');
    await waitFor('highlights to go', async () => (await painted(page)).first.length === 0);
    await waitFor('the badge to go', async () => (await stage.browser.badge(page)) === '');
    await annotated(await stage.browser.open(elsewhere));
    const again = await stage.browser.open(ARTICLE);
    const popup = await stage.browser.openPopup(again);
    expect((await painted(again)).first).toEqual([]);
    await click(popup, 'On for www.jurnas.com');
    await annotated(again);
  });

  test('switching everything off and on again acts at once', async () => {
    const page = await openArticle();
    const popup = await stage.browser.openPopup(page);
    await click(popup, 'Konteks is on');
    await waitFor('highlights to go', async () => (await painted(page)).first.length === 0);
    await click(popup, 'Konteks is on');
    await annotated(page);
  });

  test('offers to read a page of a site that is not on the list, and reads it once asked', async () => {
    const blog = 'https://catatan.example/2023/08/catatan-harian';
    stage.sites.put(blog, demoArticle());
    const page = await stage.browser.open(blog);
    const popup = await stage.browser.openPopup(page);
    expect((await painted(page)).first).toEqual([]);
    await click(popup, 'Read this page');
    expect((await annotated(page)).first).toContain('John Kirby');
  });
});

import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { fixture } from './harness/fixture.ts';
import { annotated, painted } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';
import { waitFor } from './harness/wait-for.ts';

inEachBrowser('nothing at all happens', (stage) => {
  test.each([
    ['on a list of articles', 'https://www.jurnas.com/mancanegara', fixture('listing'), 'does not look like an article'],
    ['on search results', 'https://www.jurnas.com/search?q=korea', fixture('search-results'), 'does not look like an article'],
    ['on the front page, whatever is on it', 'https://www.jurnas.com/', demoArticle(), 'does not look like an article'],
    ['in a language without a pack', 'https://www.jurnas.com/fr/article', fixture('french'), 'not in Indonesian or English'],
  ])('%s, and the popup says why', async (_title, url, html, reason) => {
    stage.sites.put(url, html);
    const page = await stage.browser.open(url);
    const popup = await stage.browser.openPopup(page);
    const text = () => popup.run(() => document.body.textContent ?? '', undefined);
    await waitFor(`"${reason}" in the popup`, async () => (await text()).includes(reason));
    expect(await page.evaluate(() => [CSS.highlights.size, document.querySelectorAll('konteks-card').length])).toEqual([0, 0]);
    expect(await stage.browser.badge(page)).toBe('');
  });

  test('in navigation, code, forms, editable fields, comments, side columns, teasers and hidden text of an article', async () => {
    const url = 'https://www.jurnas.com/artikel/bagian';
    stage.sites.put(url, fixture('parts-to-leave-alone'));
    const page = await stage.browser.open(url);
    await annotated(page);
    const { first } = await painted(page);
    expect(first.sort()).toEqual(
      ['Gedung Putih', 'Kim Jong Un', 'Korea Utara', 'Pyongyang', 'Rusia', 'Vladimir Putin', 'Vladivostok', 'perundingan senjata'].sort(),
    );
  });

  test('to names that inline elements cut into pieces: they are found whole', async () => {
    const page = await stage.browser.open('https://www.jurnas.com/artikel/bagian');
    await annotated(page);
    const { later } = await painted(page);
    expect(later.slice(-2)).toEqual(['Kim Jong Un', 'Vladimir Putin']);
  });
});

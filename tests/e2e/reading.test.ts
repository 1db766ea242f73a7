import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, cardOn, documentOf, hover, noCard, openCard, painted, pointOn } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';
import { waitFor } from './harness/wait-for.ts';

const URL_OF_DEMO = 'https://www.jurnas.com/artikel/demo/';

inEachBrowser('reading the demo article', (stage) => {
  beforeAll(() => {
    stage.sites.put(URL_OF_DEMO, demoArticle());
  });

  const openDemo = async () => {
    const page = await stage.browser.open(URL_OF_DEMO);
    await annotated(page);
    return page;
  };

  test('the first mention of each entry is underlined, later ones are quiet', async () => {
    const page = await openDemo();
    const { first, later } = await painted(page);
    expect(first).toEqual(
      expect.arrayContaining(['Gedung Putih', 'John Kirby', 'Sergei Shoigu', 'Kim Jong Un', 'Perserikatan Bangsa-Bangsa']),
    );
    expect(first).not.toContain('Kirby');
    expect(later).toEqual(expect.arrayContaining(['Kirby', 'Kim', 'PBB', 'AS']));
  });

  test('not one node or attribute of the page changes, even while a card is open, and nothing moves', async () => {
    const page = await stage.browser.open(URL_OF_DEMO);
    await annotated(page);
    const rects = () => page.evaluate(() => [...document.querySelectorAll('p')].map((each) => each.getBoundingClientRect().height));
    const heights = await rects();
    await hover(page, 'John Kirby');
    await openCard(stage.browser, page, 'John Kirby');
    const { served, now } = await documentOf(page);
    expect(now).toBe(served);
    expect(await rects()).toEqual(heights);
    expect(await page.evaluate(() => document.querySelectorAll('konteks-card').length)).toBe(1);
  });

  test('resting on a term opens its card beside it, in the language and as of the date of the article', async () => {
    const page = await openDemo();
    const point = await hover(page, 'Sergei Shoigu');
    const card = await openCard(stage.browser, page, 'Sergei Shoigu');
    expect(card.language).toBe('id');
    expect(card.text).toContain('31 Agustus 2023');
    expect(card.text.indexOf('Menteri Pertahanan Rusia')).toBeGreaterThan(-1);
    expect(card.text.indexOf('Menteri Pertahanan Rusia')).toBeLessThan(card.text.indexOf('Sekretaris Dewan Keamanan'));
    expect(card.links.filter((link) => link.startsWith('https://')).length).toBeGreaterThan(3);
    expect(card.box.top > point.y || card.box.bottom < point.y).toBe(true);
    expect(card.box.bottom - card.box.top).toBeGreaterThan(150);
    expect([card.box.left >= 0, card.box.right <= 1200, card.box.top >= 0, card.box.bottom <= 900]).toEqual([true, true, true, true]);
  });

  test('the card stays while the pointer is on it and goes when the pointer leaves', async () => {
    const page = await openDemo();
    await hover(page, 'John Kirby');
    const { box } = await openCard(stage.browser, page, 'John Kirby');
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    expect((await cardOn(stage.browser, page))?.name).toBe('John Kirby');
    await page.mouse.move(20, 880, { steps: 3 });
    await noCard(stage.browser, page);
  });

  test('a pointer that only passes over terms opens nothing', async () => {
    const page = await openDemo();
    const { x, y } = await pointOn(page, 'John Kirby');
    for (let step = 0; step < 12; step++) await page.mouse.move(x - 300 + step * 50, y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    expect(await cardOn(stage.browser, page)).toBeUndefined();
  });

  test('a term answers on a screen with more than one pixel a point', async () => {
    const page = await openDemo();
    await page.setViewport({ width: 1200, height: 900, deviceScaleFactor: 2 });
    await hover(page, 'John Kirby');
    await openCard(stage.browser, page, 'John Kirby');
  });

  test('a term broken over two lines answers on both, and its card covers neither', async () => {
    const page = await openDemo();
    await page.setViewport({ width: 800, height: 900 });
    const parts = await page.evaluate(() => {
      const range = ([...(CSS.highlights.get('konteks-first-dotted-text') ?? [])] as Range[]).find(
        (each) => each.getClientRects().length === 2,
      );
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
    expect(parts.length).toBe(2);
    for (const { left, top, right, bottom } of parts) {
      await page.mouse.move(5, 5);
      await noCard(stage.browser, page);
      await page.mouse.move((left + right) / 2 - 2, (top + bottom) / 2);
      await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 2 });
      const { box } = await openCard(stage.browser, page);
      expect(box.top >= bottom || box.bottom <= top || box.left >= right || box.right <= left).toBe(true);
    }
  });

  test('a tap opens a card and a tap beside it closes it', async () => {
    const page = await openDemo();
    const { x, y } = await pointOn(page, 'John Kirby');
    await page.touchscreen.tap(x, y);
    await openCard(stage.browser, page, 'John Kirby');
    await page.touchscreen.tap(10, 880);
    await noCard(stage.browser, page);
  });

  test('an article that a script writes after the page was parsed is read too', async () => {
    const late = 'https://www.jurnas.com/artikel/lambat/';
    const body = JSON.stringify(
      demoArticle()
        .replace(/^[\s\S]*<main>/, '<main>')
        .replace(/<\/body>[\s\S]*$/, ''),
    ).replaceAll('</', '<\\/');
    stage.sites.put(
      late,
      `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Lambat</title></head><body><div id="app"></div>
      <script>addEventListener('DOMContentLoaded', () => setTimeout(() => { document.getElementById('app').innerHTML = ${body}; }, 0));</script>
      <img src="/lambat.png" alt=""></body></html>`,
    );
    expect((await annotated(await stage.browser.open(late))).first).toContain('John Kirby');
  });

  test('going to another article without loading a page annotates that one', async () => {
    const page = await openDemo();
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = `${'Ini adalah berita lain yang tidak akan menyebut siapa pun dari yang tadi. '.repeat(3)} Hanya Zelensky dan Sergei Lavrov yang ada di sini: Volodymyr Zelensky serta Lavrov.`;
      for (const other of document.querySelectorAll('h1, figcaption')) other.textContent = 'Berita lain';
      history.pushState({}, '', '/artikel/lain/');
    });
    await waitFor(
      'the other article',
      async () => (await painted(page)).first.includes('Sergei Lavrov') && !(await painted(page)).first.includes('John Kirby'),
    );
  });

  test('Esc closes the card', async () => {
    const page = await openDemo();
    await hover(page, 'Pyongyang');
    await openCard(stage.browser, page, 'Pyongyang');
    await page.keyboard.press('Escape');
    await noCard(stage.browser, page);
  });

  test('keys step through the terms and put the focus into the card; Esc gives it back', async () => {
    const page = await openDemo();
    await page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());
    await stage.browser.press(page, 'next-mention');
    const first = await openCard(stage.browser, page, 'Washington, DC');
    await stage.browser.press(page, 'next-mention');
    const second = await openCard(stage.browser, page, 'Korea Utara');
    await stage.browser.press(page, 'previous-mention');
    await openCard(stage.browser, page, first.name);
    expect(second.name).not.toBe(first.name);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('konteks-card');
    await page.keyboard.press('Escape');
    await noCard(stage.browser, page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Warta Contoh');
  });

  test('a background that fell asleep wakes and answers', async () => {
    await stage.browser.sleepBackground();
    const page = await openDemo();
    await stage.browser.sleepBackground();
    await hover(page, 'Vladivostok');
    await openCard(stage.browser, page, 'Vladivostok');
  });

  test('no request is made but those for the page itself', async () => {
    stage.sites.forget();
    const page = await openDemo();
    await hover(page, 'John Kirby');
    await openCard(stage.browser, page, 'John Kirby');
    const own = stage.sites.requests.filter((url) => !BROWSERS_OWN.test(new URL(url).hostname));
    expect(own.filter((url) => url !== 'https://www.jurnas.com/favicon.ico')).toEqual([URL_OF_DEMO]);
  });
});

/** Hosts that the browsers ask of their own accord, whatever is installed in them. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|mozilla|firefox|mozgcp)\.(com|net|org)$/;

import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, hover, openCard, painted } from './harness/reader.ts';
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

/** Sets a field or list of the popup to a value, as the reader's choice would. */
const set = (popup: TestPopup, selector: string, value: string) =>
  waitFor(`${selector} in the popup`, () =>
    popup.run(
      ({ what, to }) => {
        const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(what);
        if (!control) return false;
        control.value = to;
        control.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      { what: selector, to: value },
    ),
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
    await click(popup, 'What is shown, and how');
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

  test('another date makes cards lead with what was true then, and the article’s own comes back', async () => {
    const page = await openArticle();
    const popup = await stage.browser.openPopup(page);
    await click(popup, 'Change the date');
    await set(popup, '[type=date]', '2025-06-01');
    await waitFor('the chosen date', async () => (await textOf(popup)).includes('read as of 1 June 2025'));
    await annotated(page);
    await hover(page, 'Sergei Shoigu');
    const later = await openCard(stage.browser, page, 'Sergei Shoigu');
    expect(later.text).toContain('Per 1 Juni 2025');
    expect(later.text).toMatch(/Per 1 Juni 2025.*Sekretaris Dewan Keamanan Rusia.*Menteri Pertahanan/s);
    const again = await stage.browser.openPopup(page);
    await click(again, 'Change the date');
    await click(again, 'Back to the article');
    await waitFor('the article’s own date', async () => (await textOf(again)).includes('Article in Indonesian, 31 August 2023.'));
  });

  test('tells how much has changed since the article', async () => {
    const popup = await stage.browser.openPopup(await openArticle());
    const text = await waitFor('the line', async () => ((await textOf(popup)).includes('years old') ? textOf(popup) : undefined));
    expect(text).toMatch(/This article is \d+ years old\. Since then, \d+ things that it mentions have changed\./);
  });

  test('underlines every mention, or none, as the reader chooses', async () => {
    const page = await openArticle();
    const { first, later } = await painted(page);
    const all = first.length + later.length;
    const popup = await stage.browser.openPopup(page);
    await set(popup, 'details select', 'every');
    await waitFor('all to be underlined', async () => (await painted(page)).first.length > first.length);
    const dense = await painted(page);
    expect(dense.first).toEqual(expect.arrayContaining(first));
    expect(dense.first.length + dense.later.length).toBe(all);
    await set(popup, 'details select', 'hover');
    await waitFor('none to be underlined', async () => (await painted(page)).first.length === 0);
    expect((await painted(page)).later.length).toBe(all);
    await set(popup, 'details select', 'first');
    await annotated(page);
  });

  test('a pause leaves this tab alone, and no other, until it goes on or is loaded again', async () => {
    const page = await openArticle();
    const popup = await stage.browser.openPopup(page);
    await click(popup, 'Pause on this tab');
    await waitFor('highlights to go', async () => (await painted(page)).first.length === 0);
    await waitFor('the popup to say so', async () => (await textOf(popup)).includes('paused on this tab'));
    await openArticle();
    const again = await stage.browser.openPopup(page);
    expect((await painted(page)).first).toEqual([]);
    await click(again, 'Go on');
    await annotated(page);
    await click(again, 'Pause on this tab');
    await waitFor('highlights to go again', async () => (await painted(page)).first.length === 0);
    await page.reload();
    await annotated(page);
  });

  test('passes axe, unfolded and with the date’s field open', async () => {
    const popup = await stage.browser.openPopup(await openArticle());
    await click(popup, 'Change the date');
    await click(popup, 'What is shown, and how');
    await waitFor('the field', () => popup.run(() => document.querySelector('[type=date]') !== null, undefined));
    const markup = await popup.run(() => {
      const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
      return { styles, body: document.body.innerHTML };
    }, undefined);
    // The popup's policy forbids scripts from elsewhere, so its markup and style are looked at in a plain page.
    const plain = await stage.browser.open(ARTICLE);
    const violations = await plain.evaluate(
      async ({ styles, body }, source) => {
        document.documentElement.innerHTML = `<head><title>Konteks</title><style>${styles}</style></head><body>${body}</body>`;
        document.documentElement.lang = 'en';
        const script = document.createElement('script');
        script.textContent = source;
        document.head.append(script);
        type Result = { violations: { id: string; nodes: { html: string }[] }[] };
        const runner = (window as unknown as { axe: { run(context: Document, options: object): Promise<Result> } }).axe;
        const result = await runner.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      },
      markup,
      axe.source,
    );
    expect(violations).toEqual([]);
  });

  test('the key for this site switches it off and on again', async () => {
    const page = await openArticle();
    if (stage.browser.name === 'firefox') {
      const popup = await stage.browser.openPopup(page);
      type Keys = { commands: { update(command: object): Promise<void> } };
      await popup.run(
        (shortcut) => (globalThis as unknown as { browser: Keys }).browser.commands.update({ name: 'toggle-page', shortcut }),
        'Alt+Shift+O',
      );
    }
    await stage.browser.press(page, 'toggle-page');
    await waitFor('highlights to go', async () => (await painted(page)).first.length === 0);
    await stage.browser.press(page, 'toggle-page');
    await annotated(page);
  });
});

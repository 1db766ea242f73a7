import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { waitFor } from './harness/wait-for.ts';

const PHONE = { width: 360, height: 740 };

const names = (page: Page) => page.$$eval('nav .name', (all) => all.map((each) => each.textContent));
const cardName = (page: Page) => page.evaluate(() => document.querySelector('.card h2')?.textContent ?? '');
const hash = (page: Page) => page.evaluate(() => location.hash);
const card = (page: Page, name: string) => waitFor(`the card ${name}`, async () => (await cardName(page)) === name);
/** Whether an element is drawn at all. */
const shown = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

inEachBrowser('the glossary', (stage) => {
  const open = async (address = '') => {
    const page = await stage.browser.openOwnPage(`glossary.html${address}`);
    await waitFor('the list', async () => (await page.$('nav, [role=alert]')) !== null);
    return page;
  };

  const searched = async (page: Page, query: string) => {
    await page.type('input[type=search]', query);
    await waitFor('the answers', () => page.evaluate((wanted) => location.search.includes(wanted), encodeURIComponent(query)));
  };

  test('a search for "Korut" finds North Korea first; a related entry opens in place, and Back returns', async () => {
    const page = await open('?language=id');
    await searched(page, 'Korut');
    expect((await names(page))[0]).toBe('Korea Utara');
    await page.click('nav a');
    await card(page, 'Korea Utara');
    expect(await hash(page)).toBe('#north-korea');
    const related = await page.$eval('.related button', (chip) => chip.textContent ?? '');
    await page.click('.related button');
    await card(page, related);
    expect(await page.evaluate(() => document.activeElement?.matches('.card section'))).toBe(true);
    await page.evaluate(() => history.back());
    await card(page, 'Korea Utara');
    expect(await page.$eval('input[type=search]', (input) => (input as HTMLInputElement).value)).toBe('Korut');
    await page.evaluate(() => history.back());
    await waitFor('no card', async () => (await cardName(page)) === '');
  });

  test('an address opens its entry as of its date, and a new date shows what was true then', async () => {
    const page = await open('?date=2023-08-31&language=en#sergei-shoigu');
    await card(page, 'Sergei Shoigu');
    const lead = () => page.$eval('.lead .role', (role) => role.textContent);
    expect(await lead()).toBe('Defence Minister of Russia');
    await page.$eval('input[type=date]', (element) => {
      const input = element as HTMLInputElement;
      input.value = '2024-12-31';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor('the other post', async () => (await lead()) === "Secretary of Russia's Security Council");
    expect(await page.evaluate(() => location.search)).toBe('?date=2024-12-31&language=en');
    expect(await hash(page)).toBe('#sergei-shoigu');
  });

  test('an entry that does not exist is named, and the list stays', async () => {
    const page = await open('#no-such-entry');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('no-such-entry');
    expect(await shown(page, 'nav a')).toBe(true);
  });

  test('in a narrow window the card takes the list’s place, and closing it leads back to the row it was opened from', async () => {
    const page = await open('?language=id&q=Korut');
    await page.setViewport(PHONE);
    expect(await shown(page, 'nav a')).toBe(true);
    await page.click('nav a');
    await card(page, 'Korea Utara');
    expect(await shown(page, 'nav a')).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.click('.to-list');
    await waitFor('the list', () => shown(page, 'nav a'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#north-korea');
  });

  test.each([
    ['the list', '?q=Korut', undefined],
    ['the list without answers', '?q=xyzzy&kind=planet', undefined],
    ['a card', '?date=2023-08-31#sergei-shoigu', undefined],
    ['a card in a narrow window', '#un-security-council', PHONE],
  ])('axe finds nothing wrong with %s', async (_title, address, viewport) => {
    const page = await open(address);
    if (viewport) await page.setViewport(viewport);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('nothing is asked of the network, and nothing could be', async () => {
    stage.sites.forget();
    const page = await open('?q=Korut#north-korea');
    await card(page, 'North Korea');
    const refused = await page.evaluate(() =>
      fetch('https://www.jurnas.com/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(stage.sites.requests.filter((url) => !BROWSERS_OWN.test(new URL(url).hostname))).toEqual([]);
  });
});

/** Hosts that the browsers ask of their own accord, whatever is installed in them. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|mozilla|firefox|mozgcp)\.(com|net|org)$/;

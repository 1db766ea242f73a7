import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, hover, openCard } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';

const ARTICLE = 'https://www.jurnas.com/artikel/demo/';
inEachBrowser('shot', (stage) => {
  beforeAll(() => {
    stage.sites.put(ARTICLE, demoArticle());
  });
  test('shot', async () => {
    if (stage.browser.name === 'firefox') return;
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await hover(page, 'John Kirby');
    await openCard(stage.browser, page, 'John Kirby');
    const box = await stage.browser.inCard(page, (root) => {
      const b = [...root.querySelectorAll('button')].find((x) => x.textContent === 'Buka di panel');
      b?.scrollIntoView({ block: 'center' });
      const r = b?.getBoundingClientRect();
      return r ? { x: r.left + r.width / 2, y: r.top + r.height / 2 } : null;
    });
    await page.mouse.click(box?.x ?? 0, box?.y ?? 0);
    await sleep(2000);
    const pt = page
      .browser()
      .targets()
      .find((t) => t.url().includes('sidepanel'));
    const panel = await pt?.asPage();
    expect(panel).toBeDefined();
    if (!panel) return;
    const shoot = (name: string) => panel.screenshot({ path: `/tmp/panel-${name}.png` });
    await shoot('card');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.back')?.click());
    await sleep(300);
    await shoot('list');
    await panel.evaluate(() => document.querySelector('.notice details')?.setAttribute('open', ''));
    await sleep(200);
    await shoot('notice');
    await panel.evaluate(() => {
      document.querySelector('.notice details')?.removeAttribute('open');
      document.querySelector<HTMLElement>('[data-tab=timeline]')?.click();
    });
    await sleep(300);
    await shoot('timeline');
    for (let i = 0; i < 3; i++) {
      await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.timeline-bar .tool')[1]?.click());
      await sleep(100);
    }
    await shoot('zoom');
  });
});

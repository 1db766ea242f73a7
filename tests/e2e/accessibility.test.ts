import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, hover, openCard } from './harness/reader.ts';
import { demoArticle } from './harness/real-articles.ts';

const ARTICLE = 'https://www.jurnas.com/artikel/demo/';

inEachBrowser('the card', (stage) => {
  beforeAll(() => {
    stage.sites.put(ARTICLE, demoArticle());
  });

  test.each(['Sergei Shoigu', 'resolusi Dewan Keamanan PBB', 'Korut', 'rudal balistik antarbenua'])('of "%s" passes axe', async (words) => {
    const page = await stage.browser.open(ARTICLE);
    await annotated(page);
    await hover(page, words);
    await openCard(stage.browser, page);
    // Axe cannot enter a closed root; the card's own markup and style are read out and shown in a plain page.
    const markup = await stage.browser.inCard(page, (root) => root.innerHTML);
    const plain = await stage.browser.open(ARTICLE);
    const violations = await plain.evaluate(
      async (html, source) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
        document.title = 'Kartu';
        const script = document.createElement('script');
        script.textContent = source;
        document.head.append(script);
        type Result = { violations: { id: string; nodes: { html: string }[] }[] };
        const runner = (window as unknown as { axe: { run(context: Element, options: object): Promise<Result> } }).axe;
        const result = await runner.run(body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(' ')}`);
      },
      markup ?? '',
      axe.source,
    );
    expect(violations).toEqual([]);
  });
});

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

type Result = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] };

/** What axe finds wrong in a page of the extension's own, by the rules of WCAG 2.2 AA, as "rule: elements". */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // A card that is still fading in has colours of neither state.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const runner = (window as unknown as { axe: { run(context: Document, options: object): Promise<Result> } }).axe;
    const { violations } = await runner.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

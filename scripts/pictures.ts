/** `npm run pictures`: draws the icons from docs/icon.svg, and takes the README's screenshot of the real extension. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'wxt';
import { openCardOf, underlined } from './browsers/annotated.ts';
import { DEMO_HOST, serveDemo } from './browsers/demo.ts';
import { launch } from './browsers/launch.ts';
import { welcomePage } from './browsers/welcome-page.ts';

const ICON_SIZES = [16, 32, 48, 96, 128];
/** The card fades in; a picture halfway through is no good one. */
const FADE_MS = 400;
/** Text that scrolls under the pointer does not count as pointed at. */
const SETTLE_MS = 200;

await build({ browser: 'chrome', mode: 'production' });
const demo = await serveDemo();
const browser = await launch('chrome', { headless: true, localHost: DEMO_HOST });
await welcomePage(browser);
const page = await browser.newPage();

const icon = readFileSync(new URL('../docs/icon.svg', import.meta.url), 'utf8');
for (const size of ICON_SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${icon}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}

await page.setViewport({ width: 800, height: 900, deviceScaleFactor: 1.5 });
await page.goto(demo.url);
await underlined(page);
await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
await sleep(SETTLE_MS);
await openCardOf(page, 'Sergei Shoigu');
await sleep(FADE_MS);
await page.screenshot({ path: 'docs/screenshot.png' });
await browser.close();
await demo.close();

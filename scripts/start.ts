/** Builds the extension and opens a browser with it; without a display it says what it found and saves a picture. */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { openCardOf, underlined } from './browsers/annotated.ts';
import { DEMO_HOST, serveDemo } from './browsers/demo.ts';
import { type BrowserName, launch } from './browsers/launch.ts';
import { welcomePage } from './browsers/welcome-page.ts';

const PICTURE = 'konteks.png';
const USAGE = 'npm start -- [--browser=chrome|firefox] [--url=https://…] [--headless]';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chrome' }, url: { type: 'string' }, headless: { type: 'boolean' } },
});
if (values.browser !== 'chrome' && values.browser !== 'firefox') {
  console.error(USAGE);
  process.exit(1);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
await start(values.browser, values.url, values.headless === true || !hasDisplay);

async function start(name: BrowserName, url: string | undefined, headless: boolean): Promise<void> {
  await build({ browser: name, mode: 'production' });
  const demo = url === undefined ? await serveDemo() : undefined;
  const browser = await launch(name, { headless, ...(demo ? { localHost: DEMO_HOST } : {}) });
  await welcomePage(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.bringToFront();
  if (headless) await page.setViewport({ width: 1200, height: 900 });
  const address = url ?? demo?.url ?? '';
  await page.goto(address);
  if (!headless) {
    console.log(`Konteks is on ${address}: rest the pointer on an underlined term. Close the browser to end.`);
    await new Promise((closed) => browser.once('disconnected', closed));
  } else {
    const words = await underlined(page);
    console.log(`No display: ${name} ran without a window on ${address}.`);
    console.log(words.length > 0 ? `Underlined (${words.length}): ${words.join(' · ')}` : 'Nothing on this page needed background.');
    if (demo) await openCardOf(page, 'John Kirby');
    await page.screenshot({ path: PICTURE });
    console.log(`Picture: ${PICTURE}`);
    await browser.close();
  }
  await demo?.close();
}

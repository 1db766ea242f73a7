import type { Browser, Page } from 'puppeteer-core';
import { EXTENSION_ID, launch } from '../../../scripts/browsers/launch.ts';
import { welcomePage } from '../../../scripts/browsers/welcome-page.ts';
import { openPage, VIEWPORT } from './open-page.ts';
import { COMMAND_KEYS, type TestBrowser, type TestPopup } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** Every host name leads to `port` on this machine; nothing else is asked of the network. */
export async function launchFirefox(port: number): Promise<TestBrowser> {
  const browser = await launch('firefox', { headless: true, everythingAtPort: port });
  await (await welcomePage(browser)).close();
  const bidi = new BidiSession(browser);
  const chrome = await bidi.chromeWindow();
  return {
    name: 'firefox',
    open: (url) => openPage(browser, url),
    openOwnPage: async (path) => openOwnPage(browser, bidi, `moz-extension://${await bidi.ownHost(chrome)}/${path}`),
    inCard: async (page, run) => {
      const context = await bidi.contextOf(page);
      const host = await bidi.evaluate(context, `document.querySelector('konteks-card')`, { maxDomDepth: 10, includeShadowTree: 'all' });
      const root = typeof host.value === 'object' ? host.value.shadowRoot?.sharedId : undefined;
      if (root === undefined) return undefined;
      return bidi.call(context, `async (root) => JSON.stringify((await (${run.toString()})(root)) ?? null)`, [{ sharedId: root }]);
    },
    openPopup: (page) => openPopup(bidi, chrome, page),
    async badge(page) {
      await page.bringToFront();
      const answer = await bidi.evaluate(chrome, `${BROWSER_ACTION}.action.getProperty(gBrowser.selectedTab, 'badgeText')`);
      return String(answer.value ?? '');
    },
    async press(page, command) {
      await page.bringToFront();
      await bidi.evaluate(chrome, pressKeys(COMMAND_KEYS[command]));
    },
    async chooseExplain(page) {
      const { x, y } = await page.evaluate(() => {
        const [box] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
        if (!box) throw new Error('Nothing is selected.');
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await waitFor('the menu with "Explain with Konteks"', async () => (await bidi.evaluate(chrome, CHOOSE_EXPLAIN)).value === true);
    },
    async addresses() {
      const { value } = await bidi.evaluate(chrome, `gBrowser.browsers.map(({ currentURI }) => currentURI.spec).join(' ')`);
      return String(value).split(' ');
    },
    async sleepBackground() {
      await bidi.evaluate(chrome, `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground()`);
    },
    close: () => browser.close(),
  };
}

const ANSWER_LIMIT_MS = 5_000;

/** The extension's toolbar button, as the browser's own window knows it. */
const BROWSER_ACTION = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${EXTENSION_ID}').extension)`;

/** The parts of WebDriver BiDi that puppeteer has no calls for. */
class BidiSession {
  readonly #send: (method: string, params: object) => Promise<{ result: unknown }>;

  constructor(browser: Browser) {
    const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };
    this.#send = (method, params) => connection.send(method, params);
  }

  async chromeWindow(): Promise<string> {
    const { result } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return firstContext(result);
  }

  /** The extension's host name, which Firefox chooses anew for each profile. */
  async ownHost(chrome: string): Promise<string> {
    const { value } = await this.evaluate(chrome, `WebExtensionPolicy.getByID('${EXTENSION_ID}').mozExtensionHostname`);
    return String(value);
  }

  /** Starts a navigation without waiting for it. */
  async navigate(context: string, url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context, url, wait: 'none' });
  }

  async contextOf(page: Page): Promise<string> {
    const { result } = await this.#send('browsingContext.getTree', {});
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const found = contexts.filter(({ url }) => url === page.url()).at(-1);
    if (!found) throw new Error(`No tab shows ${page.url()}.`);
    return found.context;
  }

  async evaluate(context: string, expression: string, serializationOptions = {}): Promise<Evaluated> {
    const { result } = await this.#send('script.evaluate', { expression, target: { context }, awaitPromise: true, serializationOptions });
    return resultOf(result);
  }

  /** Calls a function that answers in JSON. */
  async call(context: string, functionDeclaration: string, args: readonly object[]) {
    const { result } = await this.#send('script.callFunction', {
      functionDeclaration,
      target: { context },
      arguments: args,
      awaitPromise: true,
    });
    return JSON.parse(String(resultOf(result).value));
  }
}

/** Firefox does not tell puppeteer when a page of an extension has loaded, nor its address; the page itself does. */
async function openOwnPage(browser: Browser, bidi: BidiSession, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await bidi.navigate(await bidi.contextOf(page), url);
  await waitFor(`the page ${url}`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(isMoving),
  );
  return page;
}

/** While the tab moves to the extensions' process, questions to its old document fail. */
const isMoving = () => false;

interface Evaluated {
  readonly type: string;
  readonly value?: boolean | { readonly shadowRoot?: { readonly sharedId: string } };
}

function firstContext(result: unknown): string {
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox has no window.');
  return window.context;
}

function resultOf(answer: unknown): Evaluated {
  const { type, result, exceptionDetails } = answer as { type: string; result: Evaluated; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed.');
  return result;
}

/** Opens the real popup from the browser's own window, and speaks to it through a frame script: BiDi does not list it. */
async function openPopup(bidi: BidiSession, chrome: string, page: Page): Promise<TestPopup> {
  await page.bringToFront();
  await waitFor('earlier popups to close', async () => (await bidi.evaluate(chrome, CLOSE_PANELS)).value === true);
  await bidi.evaluate(chrome, `void ${BROWSER_ACTION}.openPopup(window)`);
  const run = async (source: string, argument: unknown) => {
    const answer = await bidi.evaluate(chrome, inPopup(`(${source})(${JSON.stringify(argument) ?? ''})`));
    return JSON.parse(String(answer.value));
  };
  await waitFor('the popup', () => run(`() => document.querySelector('main') !== null`, undefined));
  return { run: (source, argument) => run(source.toString(), argument) };
}

/** Tells whether every panel is closed, and closes those that are not. */
const CLOSE_PANELS = `(() => {
  const open = [...document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed');
  for (const panel of open) panel.hidePopup();
  return open.length === 0;
})()`;

/** Chooses the item in the menu that is open; false when there is none. */
const CHOOSE_EXPLAIN = `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label, hidden }) => label === 'Explain with Konteks' && !hidden);
  if (menu.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
})()`;

/** The popup's CSP forbids `eval`; a sandbox over its window runs the test's function as a user script would. */
const inPopup = (expression: string) => `(async () => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup?.currentURI?.spec.endsWith('/popup.html')) return 'false';
  const script = ${JSON.stringify(`
    (async () => {
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      try { sendAsyncMessage('konteks-test', JSON.stringify((await Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox)) ?? null)); }
      catch (error) { sendAsyncMessage('konteks-test-error', String(error)); }
    })();`)};
  return new Promise((resolve, reject) => {
    const manager = popup.messageManager;
    const done = (message) => {
      manager.removeMessageListener('konteks-test', done);
      manager.removeMessageListener('konteks-test-error', done);
      if (message.name === 'konteks-test') resolve(message.data);
      else reject(new Error(message.data));
    };
    // A popup that closes meanwhile never answers.
    setTimeout(() => resolve('null'), ${ANSWER_LIMIT_MS});
    manager.addMessageListener('konteks-test', done);
    manager.addMessageListener('konteks-test-error', done);
    manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
})()`;

/** Alt+Shift+key at the browser's own window, where its shortcuts are listened for. */
const pressKeys = (key: string) => `(() => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const event = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
  const [alt, shift, letter] = [event('Alt', 'AltLeft', 18), event('Shift', 'ShiftLeft', 16), event('${key}', 'Key${key}', ${key.charCodeAt(0)})];
  for (const each of [alt, shift, letter]) input.keydown(each);
  for (const each of [letter, shift, alt]) input.keyup(each);
})()`;

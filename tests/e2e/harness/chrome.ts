import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../../scripts/browsers/launch.ts';
import { welcomePage } from '../../../scripts/browsers/welcome-page.ts';
import { openPage } from './open-page.ts';
import type { TestBrowser, TestPopup } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** Every host name leads to `port` on this machine; nothing else is asked of the network. */
export async function launchChrome(port: number): Promise<TestBrowser> {
  const browser = await launch('chrome', { headless: true, everythingAtPort: port });
  await (await welcomePage(browser)).close();
  return {
    name: 'chrome',
    open: (url) => openPage(browser, url),
    openOwnPage: async (path) => openPage(browser, new URL(path, (await serviceWorker(browser)).url()).href),
    inCard: async (page, run) => {
      const session = await page.createCDPSession();
      try {
        const root = await closedRoot(session);
        if (root === undefined) return undefined;
        const { object } = await session.send('DOM.resolveNode', { nodeId: root });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId as string,
          functionDeclaration: `function () { return (${run.toString()})(this); }`,
          returnByValue: true,
          awaitPromise: true,
        });
        return result.value;
      } finally {
        await session.detach();
      }
    },
    openPopup: (page) => openPopup(browser, page),
    async badge(page) {
      await page.bringToFront();
      const worker = await serviceWorker(browser);
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
      });
    },
    async press(page, command) {
      // Key events of the debugger go to the page and never reach the browser's own shortcuts; the event is fired where it arrives.
      await page.bringToFront();
      const worker = await serviceWorker(browser);
      await worker.evaluate((name) => {
        const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string): void } };
        onCommand.dispatch(name);
      }, command);
    },
    async chooseExplain(page) {
      // The debugger does not reach the browser's own menus either; the click is fired where it arrives.
      const words = await page.evaluate(() => String(getSelection()));
      await page.bringToFront();
      const worker = await serviceWorker(browser);
      await worker.evaluate(async (selectionText) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: unknown): void } };
        onClicked.dispatch({ menuItemId: 'explain-selection', selectionText }, tab);
      }, words);
    },
    addresses: async () => (await browser.pages()).map((page) => page.url()),
    async sleepBackground() {
      const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.close();
      await waitFor('the service worker to stop', () => !browser.targets().some((each) => each.type() === 'service_worker'));
    },
    close: () => browser.close(),
  };
}

async function serviceWorker(browser: Browser) {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

async function openPopup(browser: Browser, page: Page): Promise<TestPopup> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is not installed.');
  await page.bringToFront();
  await extension.triggerAction(page);
  const popup = await waitFor('the popup', async () => (await extension.pages()).find((each) => each.url().endsWith('/popup.html')));
  return { run: (run, argument) => popup.evaluate(run as (argument: unknown) => never, argument) };
}

type Session = Awaited<ReturnType<Page['createCDPSession']>>;

type DebuggerNode = Awaited<ReturnType<typeof documentNode>>;
const documentNode = async (session: Session) => (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** Only the debugger sees into a closed shadow root. */
async function closedRoot(session: Session): Promise<number | undefined> {
  return hostBelow(await documentNode(session))?.shadowRoots?.[0]?.nodeId;
}

function hostBelow(node: DebuggerNode): DebuggerNode | undefined {
  if (node.localName === 'konteks-card') return node;
  for (const child of node.children ?? []) {
    const host = hostBelow(child);
    if (host) return host;
  }
  return undefined;
}

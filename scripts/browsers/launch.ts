import puppeteer, { type Browser } from 'puppeteer-core';

/** The browsers that Konteks is for. */
export type BrowserName = 'chrome' | 'firefox';

export interface LaunchOptions {
  readonly headless: boolean;
  /** All host names lead to this port of this machine, and nothing reaches the network; absent: the network as it is. */
  readonly everythingAtPort?: number;
  /** This host name leads to this machine; its port stands in the URL. */
  readonly localHost?: string;
}

export const EXTENSION_ID = 'konteks@konteks.id';

const EXECUTABLES = {
  chrome: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  firefox: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
};
const BUILDS = {
  chrome: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
};

/** Starts a browser with a fresh profile and the built extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

function launchChrome({ headless, everythingAtPort, localHost }: LaunchOptions): Promise<Browser> {
  const rules = everythingAtPort ? `MAP * 127.0.0.1:${everythingAtPort}` : localHost ? `MAP ${localHost} 127.0.0.1` : '';
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: EXECUTABLES.chrome,
    pipe: true,
    headless,
    enableExtensions: [BUILDS.chrome],
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      // Chromium's sandbox does not run as root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${rules}`,
    ],
  });
}

async function launchFirefox({ headless, everythingAtPort, localHost }: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLES.firefox,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(everythingAtPort
        ? {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `443=${everythingAtPort}`,
            'services.settings.server': 'data:,',
          }
        : {}),
      ...(localHost ? { 'network.dns.localDomains': localHost } : {}),
    },
  });
  await browser.installExtension(BUILDS.firefox);
  return browser;
}

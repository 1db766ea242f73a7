import { afterAll, beforeAll, describe } from 'vitest';
import { type SiteServer, startSiteServer } from '../../../scripts/browsers/site-server.ts';
import { launchChrome } from './chrome.ts';
import { launchFirefox } from './firefox.ts';
import type { TestBrowser } from './test-browser.ts';

/** What a test in a real browser has at hand. */
export interface Stage {
  readonly sites: SiteServer;
  readonly browser: TestBrowser;
}

/** Runs the same tests in both browsers, each with a fresh profile and web sites of its own. */
export function inEachBrowser(title: string, define: (stage: Stage) => void): void {
  describe.each([
    ['Chrome', launchChrome],
    ['Firefox', launchFirefox],
  ] as const)(`${title} (%s)`, (_name, launch) => {
    const stage: { sites?: SiteServer; browser?: TestBrowser } = {};
    beforeAll(async () => {
      stage.sites = await startSiteServer();
      stage.browser = await launch(stage.sites.port);
    });
    afterAll(async () => {
      await stage.browser?.close();
      await stage.sites?.close();
    });
    define({
      get sites() {
        return there(stage.sites);
      },
      get browser() {
        return there(stage.browser);
      },
    });
  });
}

function there<Part>(part: Part | undefined): Part {
  if (!part) throw new Error('Only tests and hooks may use the stage, not the code that defines them.');
  return part;
}

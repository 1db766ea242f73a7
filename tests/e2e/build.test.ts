import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';

const ROOT = join(import.meta.dirname, '../..');
const manifestOf = (browser: 'chrome' | 'firefox') => JSON.parse(readFileSync(join(ROOT, `.output/${browser}-mv3/manifest.json`), 'utf8'));

describe('the build', () => {
  test("passes the linter of Mozilla's store without an error, warning or notice", () => {
    const output = execFileSync(
      join(ROOT, 'node_modules/.bin/web-ext'),
      ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(output).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
  });

  test('is loaded by Chromium without a warning', async () => {
    const browser = await launch('chrome', { headless: true, everythingAtPort: 9 });
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    const problems = await page.evaluate(async () => {
      type Info = { name: string; manifestErrors: unknown[]; installWarnings?: unknown[]; runtimeErrors: unknown[] };
      const api = (chrome as unknown as { developerPrivate: { getExtensionsInfo(): Promise<Info[]> } }).developerPrivate;
      const infos = await api.getExtensionsInfo();
      return infos.map(({ name, manifestErrors, installWarnings, runtimeErrors }) => [
        name,
        manifestErrors,
        installWarnings ?? [],
        runtimeErrors,
      ]);
    });
    await browser.close();
    expect(problems.filter(([name]) => String(name).startsWith('Konteks'))).toEqual([['Konteks: background for the news', [], [], []]]);
  });

  test.each(['chrome', 'firefox'] as const)(
    'for %s asks for no more than storage, the tab the reader clicks in, a menu item, a panel and the listed news sites',
    (browser) => {
      const { permissions, host_permissions, optional_permissions, optional_host_permissions, content_scripts } = manifestOf(browser);
      // Firefox's sidebar needs no permission.
      const panel = browser === 'chrome' ? ['sidePanel'] : [];
      expect(permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', ...panel]);
      // Other sites are the reader's to give, one by one or all together, and to take back.
      expect([host_permissions, optional_permissions, optional_host_permissions]).toEqual([undefined, undefined, ['*://*/*']]);
      const matches = content_scripts.flatMap(({ matches: each }: { matches: string[] }) => each);
      expect(matches.filter((match: string) => !/^https:\/\/\*\.[a-z0-9.-]+\/\*$/.test(match))).toEqual([]);
    },
  );

  test.each(['chrome', 'firefox'] as const)('for %s may fetch nothing but its own files', (browser) => {
    const policy: string = manifestOf(browser).content_security_policy.extension_pages;
    const rules = new Map(
      policy.split('; ').map((rule): [string, string] => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]),
    );
    expect([rules.get('default-src'), rules.get('connect-src'), rules.get('script-src')]).toEqual(["'none'", "'self'", "'self'"]);
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** A tree with nothing in it but the project's linter settings and the file of a test. */
const tree = mkdtempSync(join(tmpdir(), 'konteks-layers-'));
copyFileSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'));
afterAll(() => rmSync(tree, { recursive: true }));

/** What the linter says of a file at this path. */
function lint(path: string, code: string): string {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', '--colors=off', path], {
    cwd: tree,
    encoding: 'utf8',
  });
  return (stdout + stderr).replace(/\s+/g, ' ');
}

describe('the linter refuses', () => {
  test.each([
    ['core/a.ts', '../page/annotator.ts', 'core/ is pure'],
    ['core/a.ts', '../extension/badge.ts', 'core/ is pure'],
    ['core/a/b.ts', '../../components/card/card.tsx', 'core/ is pure'],
    ['core/a.ts', 'preact', 'core/ is pure'],
    ['core/a.ts', 'node:fs', 'core/ is pure'],
    ['page/a.ts', '../extension/badge.ts', 'page/ imports core/ only'],
    ['page/a.ts', '../components/card/card.tsx', 'page/ imports core/ only'],
    ['page/a.ts', 'wxt/browser', 'page/ imports core/ only'],
    ['components/a.tsx', '../extension/badge.ts', 'components/ imports core/ only'],
    ['components/a.tsx', '../page/annotator.ts', 'components/ imports core/ only'],
    ['extension/a.ts', '../page/annotator.ts', 'extension/ imports core/ only'],
    ['extension/a.ts', 'preact', 'extension/ imports core/ only'],
    ['data/a.ts', '../extension/badge.ts', 'data/ imports core/ only'],
    ['entrypoints/a.ts', 'wxt/browser', 'Only extension/ speaks to the browser'],
    ['entrypoints/a.ts', 'webextension-polyfill', 'Only extension/ speaks to the browser'],
  ])('in %s an import of %s', (path, imported, reason) => {
    expect(lint(path, `import { a } from '${imported}';\nexport const b = a;\n`)).toContain(reason);
  });

  test.each([
    ['page/a.ts', 'export const id = browser.runtime.id;\n'],
    ['components/a.tsx', 'export const id = chrome.runtime.id;\n'],
  ])('in %s the browser as a global', (path, code) => {
    expect(lint(path, code)).toContain('Only extension/ speaks to the browser');
  });
});

describe('the linter allows', () => {
  test.each([
    ['core/a.ts', './date/partial-date.ts'],
    ['page/a.ts', '../core/date/partial-date.ts'],
    ['components/a.tsx', '../core/date/partial-date.ts'],
    ['extension/a.ts', 'wxt/browser'],
    ['data/a.ts', '../core/date/partial-date.ts'],
    ['entrypoints/a.ts', '../extension/badge.ts'],
    ['entrypoints/a.ts', '../page/annotator.ts'],
  ])('in %s an import of %s', (path, imported) => {
    expect(lint(path, `import { a } from '${imported}';\nexport const b = a;\n`)).not.toContain('noRestrictedImports');
  });
});

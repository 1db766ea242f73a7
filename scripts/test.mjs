/** `npm test`: everything that must hold, on a fresh clone too. Closes with "N passed, N failed". */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, run } from './bootstrap.mjs';

ensurePackages();
ensureBrowsers(['chrome', 'firefox']);

const folder = mkdtempSync(join(tmpdir(), 'konteks-test-'));
const report = join(folder, 'report.json');
const checked = run('npm', ['run', '--silent', 'check']);
run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const { passed, failed, skipped } = countsOf(report);
rmSync(folder, { recursive: true });

// The checks count as one test: a tree that does not pass them has not passed.
const failures = failed + (checked ? 0 : 1);
if (!checked) console.log('\n`npm run check` failed; its lines above say where. `npm run fix` repairs what can be repaired.');
console.log(`\n${passed + (checked ? 1 : 0)} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failures === 0 ? 0 : 1);

/**
 * Counts of a vitest run. One that wrote no report, or a suite that could not start, is a failure.
 * @param {string} file
 */
function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : 1), skipped: numPendingTests };
  } catch (error) {
    console.error(`The tests wrote no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

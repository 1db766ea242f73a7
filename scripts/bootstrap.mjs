/**
 * Makes a fresh clone ready: the npm packages, and a browser where none is found. Plain JavaScript, because it runs before
 * anything is installed, on whatever Node the machine has; everything after it runs on the Node of package.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The Node that package.json asks for. */
export const NODE = join(ROOT, 'node_modules/.bin/node');

/** Where Debian's packages put the browsers; CHROME_PATH and FIREFOX_PATH say otherwise. */
const BROWSERS = {
  chrome: { path: process.env.CHROME_PATH ?? '/usr/bin/chromium', debian: 'chromium' },
  firefox: { path: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', debian: 'firefox-esr' },
};

/**
 * Runs a command in the project's folder with its output on the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(command, args) {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path } }).status === 0;
}

/** Installs the npm packages of the lock file when they are not there, and has WXT write its types. */
export function ensurePackages() {
  if (!existsSync(NODE)) require(run('npm', ['ci']), 'npm ci failed; its lines above say why.');
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) require(run('wxt', ['prepare']), 'WXT could not prepare the project.');
}

/**
 * Installs browsers that are missing, from Debian's packages; elsewhere says what to do.
 * @param {readonly ('chrome' | 'firefox')[]} names
 */
export function ensureBrowsers(names) {
  const missing = names.map((name) => BROWSERS[name]).filter(({ path }) => !existsSync(path));
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  require(canInstall, `Not found: ${missing.map(({ path }) => path).join(', ')}. Install ${packages.join(' and ')}, or set CHROME_PATH and FIREFOX_PATH.`);
  // Nobody is there to answer a package's questions.
  const apt = (...args) => run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  require(apt('update', '-qq') && apt('install', '-y', '-qq', ...packages), `apt-get could not install ${packages.join(' and ')}.`);
}

/**
 * @param {boolean} condition
 * @param {string} message
 */
function require(condition, message) {
  if (condition) return;
  console.error(message);
  process.exit(1);
}

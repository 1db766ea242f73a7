import { build } from 'wxt';

/** Builds what a user installs, for both browsers, before any test of a real browser. */
export async function setup(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) await build({ browser, mode: 'production', logger: quiet });
}

const silent = () => undefined;

/** WXT's progress would drown the tests' own lines; its errors are thrown. */
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 0,
};

import { build } from 'wxt';

/** Builds what a user installs, for both browsers, before any test of a real browser. Only errors are worth a line. */
export async function setup(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) await build({ browser, mode: 'production', debug: false });
}

import { browser } from 'wxt/browser';

/** A command of the extension as the browser lists it; `keys` is empty where it has none. */
export interface CommandKeys {
  readonly description: string;
  readonly keys: string;
}

/** The keys as they are now: the reader may have changed them. */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? '' }] : []));
}

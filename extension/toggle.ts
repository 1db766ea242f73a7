import { isNobodyThere } from './active-tab.ts';
import { askPage } from './messages.ts';
import { readPage } from './page-script.ts';

/** Switches Konteks over for the site in a tab; a page that it does not run on is read, once. */
export async function togglePage(tab: number): Promise<void> {
  try {
    await askPage(tab, 'toggle', {});
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
    await readPage(tab);
  }
}

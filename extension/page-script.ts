/** Konteks on pages where it does not run by itself: it goes there when the reader's click or key lets it in. */
import { browser } from 'wxt/browser';

const CONTENT_SCRIPT = '/content-scripts/content.js';
const CONTENT_STYLE = '/content-scripts/content.css';

/** Reads a page that is not on the list of sites, once, because the reader asked for it. */
export async function readPage(tab: number): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, files: [CONTENT_STYLE] });
  await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
}

/** What the content script finds when it comes for a selection alone; see `cameForSelection`. */
const FOR_SELECTION = 'konteksForSelection';

/** Goes to a page that nobody asked to read, for what is selected on it and no more; false where the browser lets no extension in. */
export async function readSelection(tab: number): Promise<boolean> {
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, func: mark, args: [FOR_SELECTION] });
  } catch (error) {
    // Each browser refuses its own pages in words of its own; there is nothing else that can fail here.
    if (error instanceof Error) return false;
    throw error;
  }
  await readPage(tab);
  return true;
}

/** Runs on the page, where nothing else of this file is. */
function mark(name: string): void {
  Object.assign(globalThis, { [name]: true });
}

/** Asked by the content script when it starts, once: whether it came for a selection alone. */
export function cameForSelection(): boolean {
  const came = FOR_SELECTION in globalThis;
  if (came) Reflect.deleteProperty(globalThis, FOR_SELECTION);
  return came;
}

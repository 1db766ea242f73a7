/** Sites beyond the news sites that Konteks may read unasked, because the reader granted them; the grants are the browser's to keep. */
import { browser } from 'wxt/browser';
import { NEWS_SITES } from './sites.ts';

export const EVERYWHERE = '*://*/*';

const SCRIPT = 'granted-sites';

/** A match pattern of one host name, as the browser shows it in its own question. */
const originOf = (host: string): string => `*://${host}/*`;

/** Asks for a site. The call must be the first thing that a click does, or the browser refuses to ask. */
export const requestSite = (host: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(host)] });

/** Asks for every site; as {@link requestSite}. */
export const requestEverywhere = (): Promise<boolean> => browser.permissions.request({ origins: [EVERYWHERE] });

/** What the reader granted, as match patterns, in alphabetical order; the news sites of the manifest are not among them. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !NEWS_SITES.includes(origin)).sort();
}

/** Gives access back; false when the browser keeps it. Pages that are open stay as they are until they are loaded again. */
export const takeBack = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [origin] });

/** Calls back with the granted sites whenever they change, in the browser's own windows too, until `signal` aborts. */
export function onGrantedSites(onChange: (sites: readonly string[]) => void, signal: AbortSignal): void {
  const tell = async () => onChange(await grantedSites());
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  });
}

/** Keeps the content script on the granted sites; the background calls it once, before anything is awaited. */
export function watchSiteAccess(): void {
  // One after another: two changes at once would register the script twice.
  let turn: Promise<void> = Promise.resolve();
  const register = () => {
    turn = turn.then(registerScript);
    return turn;
  };
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  // An update of the extension forgets what was registered; a start may follow a change made while it was switched off.
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
}

async function registerScript(): Promise<void> {
  const matches = [...(await grantedSites())];
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    matches,
    // There it runs already, by the manifest.
    excludeMatches: [...NEWS_SITES],
    js: ['content-scripts/content.js'],
    css: ['content-scripts/content.css'],
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
  await (isRegistered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

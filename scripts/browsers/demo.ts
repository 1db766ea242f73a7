import { readFileSync } from 'node:fs';
import { startSiteServer } from './site-server.ts';

/** A name below a site on the list of news sites, so that the demo is read like any article of it. */
export const DEMO_HOST = 'konteks-demo.jurnas.com';

/** Serves the demo article from this machine. */
export async function serveDemo(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const sites = await startSiteServer();
  const url = `https://${DEMO_HOST}:${sites.port}/artikel`;
  sites.put(url, readFileSync(new URL('../../demo/artikel.html', import.meta.url), 'utf8'));
  return { url, close: () => sites.close() };
}

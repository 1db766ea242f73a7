import { browser } from 'wxt/browser';

/** Opens the glossary: at one entry, or searching for words, where given. */
export async function openGlossary({
  entry,
  search,
}: {
  readonly entry?: string;
  readonly search?: string | undefined;
} = {}): Promise<void> {
  const query = search ? `?q=${encodeURIComponent(search)}` : '';
  const place = entry ? `#${encodeURIComponent(entry)}` : '';
  await browser.tabs.create({ url: `/glossary.html${query}${place}` });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}

import { browser } from 'wxt/browser';

/** Opens the glossary, at one entry where given. */
export async function openGlossary(entry?: string): Promise<void> {
  await browser.tabs.create({ url: `/glossary.html${entry ? `#${encodeURIComponent(entry)}` : ''}` });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

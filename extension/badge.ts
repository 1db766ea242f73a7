import { browser } from 'wxt/browser';

const BADGE_COLOR = '#1b5e8a';

/** How many entries were found in a tab. Nothing is shown for none: a zero would draw the eye. */
export async function showCount(tab: number, count: number | undefined): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR, tabId: tab });
  await browser.action.setBadgeText({ text: count ? String(count) : '', tabId: tab });
}

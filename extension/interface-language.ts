import { browser } from 'wxt/browser';
import type { Language } from '../core/pack/language.ts';

/** The language of the extension's own windows: the browser's, or English where it speaks neither of ours. */
export function interfaceLanguage(): Language {
  return /^(id|in|ms|jv|su)\b/.test(browser.i18n.getUILanguage()) ? 'id' : 'en';
}

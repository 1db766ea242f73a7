import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** `CSS.highlights.highlightsFromPoint` decides both: Chrome 140, Firefox 150. */
const MINIMUM_CHROME = '140';
const MINIMUM_FIREFOX = '150.0';

/** Nothing may be fetched but the extension's own files: "nothing leaves the device" is kept by the browser, not by a promise. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** On a Mac, Option and Shift with a letter type a sign; elsewhere Alt with the letters of Firefox's menus (F E V S B T H) opens those. */
const keys = (letter: string) => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` });

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for by the reader's own click, site by site or for all; nothing of it is granted at install.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-mention': { suggested_key: keys('K'), description: '__MSG_nextMention__' },
      'previous-mention': { suggested_key: keys('J'), description: '__MSG_previousMention__' },
      'explain-selection': { suggested_key: keys('X'), description: '__MSG_explainSelection__' },
      'open-panel': { suggested_key: keys('L'), description: '__MSG_openPanel__' },
      // Without keys of its own: Chrome suggests four at most.
      'toggle-page': { description: '__MSG_togglePage__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'konteks@konteks.id', strict_min_version: MINIMUM_FIREFOX, data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});

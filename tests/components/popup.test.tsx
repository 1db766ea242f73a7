import { describe, expect, test } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { statusSentence } from '../../components/popup/status-sentence.ts';
import type { Day } from '../../core/date/partial-date.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { FoundEntry, PageView } from '../../core/view/page-view.ts';
import { rendered, textsOf } from './render.ts';

const FOUND: FoundEntry[] = [
  { entry: 'russia', name: 'Rusia', kind: 'place', count: 3, first: 1 },
  { entry: 'sergei-shoigu', name: 'Sergei Shoigu', kind: 'person', count: 1, first: 4 },
];
const ANNOTATED: PageView = { status: 'annotated', dateIsChosen: false, language: 'id', date: '2023-08-31' as Day, found: FOUND };

function popupOf(more: Partial<PopupProps> = {}) {
  const calls: { settings: Settings[]; shown: number[]; read: number } = { settings: [], shown: [], read: 0 };
  const root = rendered(
    <Popup
      view={ANNOTATED}
      host="www.jurnas.com"
      settings={DEFAULT_SETTINGS}
      language="en"
      onSettings={(next) => calls.settings.push(next)}
      onShow={(index) => calls.shown.push(index)}
      onReadPage={() => calls.read++}
      {...more}
    />,
  );
  return { root, calls };
}

describe('one sentence says what Konteks makes of the page', () => {
  test.each([
    [ANNOTATED, 'id', 'Artikel berbahasa Indonesia, 31 Agustus 2023.'],
    [ANNOTATED, 'en', 'Article in Indonesian, 31 August 2023.'],
    [{ ...ANNOTATED, found: [] }, 'en', 'Article in Indonesian, 31 August 2023; nothing in it needs explaining.'],
    [{ ...ANNOTATED, date: undefined }, 'en', 'Article in Indonesian without a date, so cards explain how things stand today.'],
    [{ status: 'off-here' }, 'id', 'Konteks dimatikan di situs ini.'],
  ] as [PageView, 'id' | 'en', string][])('%j in %s', (view, language, expected) => {
    expect(statusSentence(view, language)).toBe(expected);
  });
});

test('terms stand under their kinds, in the order of the switches, in the page’s language', () => {
  const { root } = popupOf();
  expect(textsOf(root, '.found h3')).toEqual(['People1', 'Places1']);
  expect(textsOf(root, '.term')).toEqual(['Sergei Shoigu1×, mentioned once', 'Rusia3×, mentioned 3 times']);
  expect(root.querySelector('.term span')?.getAttribute('lang')).toBe('id');
});

test('a term leads to its first mention', () => {
  const { root, calls } = popupOf();
  root.querySelector<HTMLButtonElement>('.term')?.click();
  expect(calls.shown).toEqual([4]);
});

test('without access the reader can ask for the page, and no switch claims to be on for the site', () => {
  const { root, calls } = popupOf({ view: { status: 'no-access' } });
  root.querySelector<HTMLButtonElement>('.primary')?.click();
  expect(calls.read).toBe(1);
  expect(textsOf(root, 'label:has([role=switch])')).toEqual(['Konteks is on']);
});

test('switched off everywhere, the site’s own switch cannot be used', () => {
  const { root } = popupOf({ settings: { ...DEFAULT_SETTINGS, enabled: false } });
  const [everywhere, here] = root.querySelectorAll<HTMLInputElement>('[role=switch]');
  expect([everywhere?.disabled, here?.disabled]).toEqual([false, true]);
});

describe('each switch asks for the settings with its one change', () => {
  test.each([
    ['[role=switch]', 0, { enabled: false }],
    ['[role=switch]', 1, { sitesOff: ['www.jurnas.com'] }],
    ['fieldset input', 3, { kinds: { ...DEFAULT_SETTINGS.kinds, weapon: false } }],
  ] as const)('%s, number %i', (selector, index, change) => {
    const { root, calls } = popupOf();
    const input = root.querySelectorAll<HTMLInputElement>(selector)[index] as HTMLInputElement;
    input.checked = false;
    input.dispatchEvent(new (input.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
    expect(calls.settings).toEqual([{ ...DEFAULT_SETTINGS, ...change }]);
  });
});

import { describe, expect, test } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { statusSentence } from '../../components/popup/status-sentence.ts';
import type { Day } from '../../core/date/partial-date.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { FoundEntry, PageView } from '../../core/view/page-view.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { rendered, textOf, textsOf } from './render.ts';

const FOUND: FoundEntry[] = [
  { entry: 'russia', name: 'Rusia', kind: 'place', count: 3, first: 1 },
  { entry: 'sergei-shoigu', name: 'Sergei Shoigu', kind: 'person', count: 1, first: 4 },
];
const ANNOTATED: PageView = { status: 'annotated', dateIsChosen: false, language: 'id', date: '2023-08-31' as Day, found: FOUND };

const PACKS: PackInfo[] = [
  {
    id: 'north-korea',
    title: { id: 'Korea Utara', en: 'North Korea' },
    description: { id: '', en: '' },
    licence: 'CC-BY-4.0',
    scenery: false,
    entries: 9,
  },
];
const TODAY = '2026-11-25' as Day;

interface Calls {
  readonly settings: Settings[];
  readonly shown: number[];
  readonly days: (Day | undefined)[];
  readonly pauses: boolean[];
  readonly sites: string[];
  read: number;
  panel: number;
}

function popupOf(more: Partial<PopupProps> = {}) {
  const calls: Calls = { settings: [], shown: [], days: [], pauses: [], sites: [], read: 0, panel: 0 };
  const root = rendered(
    <Popup
      view={ANNOTATED}
      host="www.jurnas.com"
      settings={DEFAULT_SETTINGS}
      packs={PACKS}
      language="en"
      today={TODAY}
      changed={undefined}
      onSettings={(next) => calls.settings.push(next)}
      onShow={(index) => calls.shown.push(index)}
      onReadPage={() => calls.read++}
      onAlwaysRead={(host) => calls.sites.push(host)}
      onPause={(on) => calls.pauses.push(on)}
      onDay={(day) => calls.days.push(day)}
      onPanel={() => calls.panel++}
      onGlossary={() => undefined}
      onOptions={() => undefined}
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
    [{ ...ANNOTATED, dateIsChosen: true }, 'en', 'Article in Indonesian, read as of 31 August 2023, the date you chose.'],
    [{ status: 'paused' }, 'en', 'Konteks is paused on this tab until the tab is closed or reloaded.'],
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

const eventOn = (element: Element, type: string) => {
  const view = element.ownerDocument.defaultView as unknown as { Event: typeof Event };
  element.dispatchEvent(new view.Event(type, { bubbles: true }));
};

describe('each switch asks for the settings with its one change', () => {
  test.each([
    ['[role=switch]', 0, { enabled: false }],
    ['[role=switch]', 1, { sitesOff: ['www.jurnas.com'] }],
    ['fieldset input', 3, { kinds: { ...DEFAULT_SETTINGS.kinds, weapon: false } }],
    ['fieldset:last-child input', 0, { packsOff: ['north-korea'] }],
  ] as const)('%s, number %i', (selector, index, change) => {
    const { root, calls } = popupOf();
    const input = root.querySelectorAll<HTMLInputElement>(selector)[index] as HTMLInputElement;
    input.checked = false;
    eventOn(input, 'change');
    expect(calls.settings).toEqual([{ ...DEFAULT_SETTINGS, ...change }]);
  });

  test.each([
    ['Underline', 'every', { density: 'every' }],
    ['Language of cards', 'id', { cardLanguage: 'id' }],
  ] as const)('%s', (label, value, change) => {
    const { root, calls } = popupOf();
    const row = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
    const select = row?.querySelector('select') as HTMLSelectElement;
    select.value = value;
    eventOn(select, 'change');
    expect(calls.settings).toEqual([{ ...DEFAULT_SETTINGS, ...change }]);
  });
});

const button = (root: Element, words: string) => [...root.querySelectorAll('button')].find((each) => textOf(each) === words);

describe('the article’s date', () => {
  const opened = async (view: PageView = ANNOTATED) => {
    const popup = popupOf({ view });
    button(popup.root, 'Change the date')?.click();
    const field = await waitFor('the date’s field', () => popup.root.querySelector<HTMLInputElement>('[type=date]'));
    const enter = (value: string) => {
      field.value = value;
      eventOn(field, 'change');
      eventOn(field, 'blur');
    };
    return { ...popup, field, enter };
  };

  test('can be set to another day, at once', async () => {
    const { calls, field, enter } = await opened();
    expect(field.value).toBe('2023-08-31');
    enter('2025-06-01');
    expect(calls.days).toEqual(['2025-06-01']);
  });

  test.each(['2026-11-26', '1991-08-05', '0002-08-31'])('cannot be %s, and the reader is told what can be', async (value) => {
    const { root, calls, enter } = await opened();
    enter(value);
    const alert = await waitFor('the sentence', () => root.querySelector('[role=alert]'));
    expect(textOf(alert)).toBe('Choose a date between 6 August 1991 and today, 25 November 2026.');
    expect(calls.days).toEqual([]);
  });

  test('leads back to the article’s own, once another was chosen', async () => {
    const { root, calls } = await opened({ ...ANNOTATED, dateIsChosen: true });
    button(root, 'Back to the article’s own date')?.click();
    expect(calls.days).toEqual([undefined]);
  });

  test('offers no way back to itself', async () => {
    const { root } = await opened();
    expect(button(root, 'Back to the article’s own date')).toBeUndefined();
  });
});

describe('what has changed since an old article', () => {
  test('is said in one line, which leads to the panel', () => {
    const { root, calls } = popupOf({ changed: 7 });
    expect(textOf(root.querySelector('.age'))).toBe(
      'This article is 3 years old. Since then, 7 things that it mentions have changed. See them in the panel',
    );
    root.querySelector<HTMLButtonElement>('.age button')?.click();
    expect(calls.panel).toBe(1);
  });

  test.each<[string, Partial<PopupProps>]>([
    ['nothing has changed', { changed: 0 }],
    ['it is not known yet', { changed: undefined }],
    ['the article is of this week', { changed: 7, view: { ...ANNOTATED, date: '2026-11-20' as Day } }],
    ['the article has no date', { changed: 7, view: { ...ANNOTATED, date: undefined } }],
  ])('is not mentioned where %s', (_title, props) => {
    expect(popupOf(props).root.querySelector('.age')).toBeNull();
  });
});

test('a tab can be paused, and go on', () => {
  const { root, calls } = popupOf();
  button(root, 'Pause on this tab')?.click();
  expect(calls.pauses).toEqual([true]);
  const paused = popupOf({ view: { status: 'paused' } });
  button(paused.root, 'Go on')?.click();
  expect(paused.calls.pauses).toEqual([false]);
});

test('a site can be read always, where the browser tells which one it is', () => {
  const { root, calls } = popupOf({ view: { status: 'no-access' }, host: 'catatan.example' });
  button(root, 'Always read catatan.example')?.click();
  expect(calls.sites).toEqual(['catatan.example']);
  expect(textOf(popupOf({ view: { status: 'no-access' }, host: undefined }).root)).not.toContain('Always read');
});

import { describe, expect, test } from 'vitest';
import { type GlossaryChoice, NOTHING_CHOSEN } from '../../components/glossary/choice.ts';
import { Glossary, type GlossaryProps } from '../../components/glossary/glossary.tsx';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import { searchable } from '../../core/glossary/searchable.ts';
import { entry } from '../core/small-pack.ts';
import { rendered, textOf, textsOf } from './render.ts';
import { eventOn, SHOIGU } from './shoigu.ts';

const TODAY = '2026-11-25' as Day;
const MINISTER = searchable({
  pack: 'russia',
  entry: entry('sergei-shoigu', {
    kind: 'person',
    name: { id: 'Sergei Shoigu', en: 'Sergei Shoigu' },
    summary: { id: 'Politikus Rusia.', en: 'Russian politician.', source: ['s'] },
    periods: [
      {
        sort: 'role',
        title: { id: 'Menteri Pertahanan Rusia', en: 'Defence Minister of Russia' },
        from: '2012-11-06' as PartialDate,
        to: '2024-05-12' as PartialDate,
        source: ['s'],
      },
    ],
  }),
});
const many = (count: number) => Array.from({ length: count }, (_, each) => searchable({ pack: 'test', entry: entry(`e${each}`) }));
const info = (id: string, title: string) => ({
  id,
  title: { id: title, en: title },
  description: { id: 'x', en: 'x' },
  licence: 'MIT',
  scenery: false,
  entries: 1,
});

function glossaryOf(more: Partial<GlossaryProps> = {}) {
  const calls: { choices: Partial<GlossaryChoice>[]; cleared: number; closed: number } = { choices: [], cleared: 0, closed: 0 };
  const root = rendered(
    <Glossary
      language="id"
      cardLanguage="id"
      packs={[info('russia', 'Rusia'), info('media', 'Media')]}
      packsOff={['media']}
      today={TODAY}
      choice={NOTHING_CHOSEN}
      refused={[]}
      found={[MINISTER]}
      total={1}
      card={undefined}
      cardActions={{}}
      onChoose={(change) => calls.choices.push(change)}
      onClear={() => calls.cleared++}
      onClose={() => calls.closed++}
      {...more}
    />,
  );
  const fire = (selector: string, type: string, change: (element: HTMLInputElement) => void = () => undefined) => {
    const element = root.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
    change(element);
    const { Event } = element.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
    element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  return { root, calls, fire };
}

/** Preact draws a changed state a moment later. */
const drawn = () => new Promise((done) => setTimeout(done, 0));

describe('a row', () => {
  test('leads to its entry by a link, and says kind and role in the language of cards', () => {
    const { root } = glossaryOf({ cardLanguage: 'en', choice: { ...NOTHING_CHOSEN, day: '2023-08-31' as Day } });
    const link = root.querySelector('nav a');
    expect(link?.getAttribute('href')).toBe('#sergei-shoigu');
    expect(textOf(link)).toBe('Sergei Shoigu, Tokoh, Defence Minister of Russia');
    expect(root.querySelector('nav .line')?.getAttribute('lang')).toBe('en');
    expect(link?.hasAttribute('aria-current')).toBe(false);
  });

  test('tells nothing that no longer held on the day', () => {
    expect(textsOf(glossaryOf().root, 'nav .line')).toEqual(['Politikus Rusia.']);
  });

  test('of the open card is marked as the current one', () => {
    const { root } = glossaryOf({ choice: { ...NOTHING_CHOSEN, entry: 'sergei-shoigu' }, card: SHOIGU });
    expect(root.querySelector('nav a')?.getAttribute('aria-current')).toBe('true');
  });
});

describe('the count', () => {
  test.each([
    ['id', 1, '1 penjelasan'],
    ['id', 1288, '1 dari 1.288 penjelasan'],
    ['en', 288, '1 of 288 explanations'],
  ] as const)('in %s of %i: %s', (language, total, expected) => {
    expect(textsOf(glossaryOf({ language, total }).root, '[role=status]')[0]).toBe(expected);
  });
});

test('a long list is drawn in parts, the rest on demand', async () => {
  const { root, fire } = glossaryOf({ found: many(700), total: 700 });
  expect(root.querySelectorAll('nav li')).toHaveLength(300);
  expect(textsOf(root, 'nav .more')).toEqual(['Tampilkan 300 lagi']);
  fire('nav .more', 'click');
  await drawn();
  expect(root.querySelectorAll('nav li')).toHaveLength(600);
  expect(textsOf(root, 'nav .more')).toEqual(['Tampilkan 100 lagi']);
});

describe('where nothing is found, the reader is told why and can clear the filters', () => {
  test.each([
    ['xyzzy', 'Tidak ada penjelasan yang cocok dengan “xyzzy”.'],
    ['', 'Tidak ada penjelasan dengan jenis dan paket ini.'],
  ])('"%s"', (query, expected) => {
    const { root, calls, fire } = glossaryOf({ found: [], total: 9, choice: { ...NOTHING_CHOSEN, query } });
    expect(textOf(root.querySelector('.nothing'))).toContain(expected);
    fire('.nothing button', 'click');
    expect(calls.cleared).toBe(1);
  });
});

describe('each control asks for its one change', () => {
  test.each([
    ['input[type=search]', 'input', 'Korut', { query: 'Korut' }],
    ['.field:nth-of-type(2) select', 'change', 'weapon', { kind: 'weapon' }],
    ['.field:nth-of-type(2) select', 'change', '', { kind: undefined }],
    ['.field:nth-of-type(3) select', 'change', 'media', { pack: 'media' }],
    ['input[type=date]', 'change', '2023-08-31', { day: '2023-08-31' }],
    ['input[type=date]', 'change', TODAY, { day: undefined }],
  ])('%s on %s of "%s"', (selector, type, value, expected) => {
    const { calls, fire } = glossaryOf();
    fire(selector, type, (element) => {
      element.value = value;
    });
    expect(calls.choices).toEqual([expected]);
  });

  test('the language switch', () => {
    const { calls, fire } = glossaryOf();
    fire('input[type=radio][value=en]', 'change', (element) => {
      element.checked = true;
    });
    expect(calls.choices).toEqual([{ language: 'en' }]);
  });
});

test('every control has a label, and a pack that is switched off can be chosen and says that it is off', () => {
  const { root } = glossaryOf();
  expect(textsOf(root, 'label, legend')).toEqual(['Cari', 'Jenis', 'Paket', 'Keadaan per tanggal', 'Bahasa kartu', 'Indonesia', 'Inggris']);
  for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) expect(control.labels).not.toHaveLength(0);
  expect(textsOf(root, '.field:nth-of-type(3) option')).toEqual(['Semua paket', 'Rusia', 'Media (dimatikan)']);
});

describe('the date', () => {
  const dateOf = (root: ParentNode) => root.querySelector<HTMLInputElement>('input[type=date]');

  test('is today’s at first, and the chosen one after that', () => {
    expect(dateOf(glossaryOf().root)?.value).toBe(TODAY);
    expect(dateOf(glossaryOf({ choice: { ...NOTHING_CHOSEN, day: '2023-08-31' as Day } }).root)?.value).toBe('2023-08-31');
  });

  test.each(['', '2026-11-26'])('"%s" changes nothing and is refused in words once the field is left', async (value) => {
    const { root, calls, fire } = glossaryOf();
    for (const type of ['change', 'blur']) {
      fire('input[type=date]', type, (element) => {
        element.value = value;
      });
    }
    await drawn();
    expect(calls.choices).toEqual([]);
    expect(textsOf(root, '[role=alert]')).toEqual(['Isi tanggal yang lengkap, paling akhir hari ini (25 November 2026).']);
    expect(dateOf(root)?.getAttribute('aria-invalid')).toBe('true');
    fire('.day button', 'click');
    await drawn();
    expect(textsOf(root, '[role=alert]')).toEqual([]);
    expect(dateOf(root)?.value).toBe(TODAY);
  });
});

describe('the card', () => {
  const open = (card = SHOIGU) => glossaryOf({ choice: { ...NOTHING_CHOSEN, entry: card.entry }, card });

  test('speaks of the date that was chosen, never of an article', () => {
    const { root } = open({ ...SHOIGU, beyondChecked: true, later: [eventOn('2024-01')] });
    expect(textsOf(root, '.as-of')).toEqual(['Per 31 Agustus 2023']);
    expect(textsOf(root, 'h3')).toContain('Setelah tanggal ini');
    expect(textOf(root.querySelector('main.glossary-card'))).not.toMatch(/artikel/i);
  });

  test('of today says so', () => {
    expect(textsOf(open({ ...SHOIGU, asOfIsArticle: false }).root, '.as-of')).toEqual(['Per hari ini, 31 Agustus 2023']);
  });

  test('can be left for the list', () => {
    const { calls, fire } = open();
    fire('.to-list', 'click');
    expect(calls.closed).toBe(1);
  });

  test('of an entry that does not exist is no card but a sentence', () => {
    const { root } = glossaryOf({ choice: { ...NOTHING_CHOSEN, entry: 'sergei-sho' } });
    expect(textOf(root.querySelector('.no-card'))).toContain('“sergei-sho”');
    expect(root.querySelector('.card')).toBeNull();
  });
});

test('parts of the address that mean nothing are named', () => {
  expect(textsOf(glossaryOf({ refused: ['kind=planet'] }).root, '[role=alert]')[0]).toContain('kind=planet');
  expect(textsOf(glossaryOf().root, '[role=alert]')).toEqual([]);
});

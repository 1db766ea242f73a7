import { describe, expect, test } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import type { PartialDate } from '../../core/date/partial-date.ts';
import type { CardView } from '../../core/view/card-view.ts';
import { rendered, textOf, textsOf } from './render.ts';
import { eventOn, SHOIGU } from './shoigu.ts';

const cardOf = (more: Partial<CardView> = {}, onClose = () => undefined) =>
  rendered(<Card view={{ ...SHOIGU, ...more }} actions={{ onClose }} />);

test('a card is a region in its article’s language, named by its entry', () => {
  const card = cardOf().querySelector('section');
  expect(card?.closest('[lang]')?.getAttribute('lang')).toBe('id');
  expect(textOf(card?.querySelector(`#${card.getAttribute('aria-labelledby')}`))).toBe('Sergei Shoigu');
});

test('it leads with what held on the article’s date; what came later stands in a panel', () => {
  const card = cardOf();
  expect(textsOf(card, '.lead .as-of, .lead .role, .lead .when')).toEqual([
    'Per 31 Agustus 2023, tanggal artikel',
    'Menteri Pertahanan Rusia',
    'sejak 6 November 20121',
  ]);
  expect(textsOf(card, '.panel h3, .panel .role, .panel .when')).toEqual([
    'Sejak itu',
    'Menteri Pertahanan Rusia',
    'hingga 12 Mei 20241',
    'Sekretaris Dewan Keamanan Rusia',
    'mulai 12 Mei 202412',
  ]);
});

test('without an article date it says that it speaks of today', () => {
  expect(textOf(cardOf({ asOfIsArticle: false, language: 'en' }).querySelector('.as-of'))).toBe(
    'As of today, 31 August 2023 (the article has no date)',
  );
});

test.each([
  [true, 1],
  [false, 0],
])('a warning that the pack ends before the as-of date: %s', (beyondChecked, count) => {
  expect(cardOf({ beyondChecked }).querySelectorAll('.beyond')).toHaveLength(count);
});

test('every mark opens its source in a new tab and says so', () => {
  const mark = cardOf().querySelectorAll('.summary .mark')[1];
  expect(mark?.getAttribute('href')).toBe('https://example.org/2');
  expect(mark?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(mark?.getAttribute('aria-label')).toBe('Sumber 2: Global Times, membuka tab baru');
});

test('an address that is not https never becomes a link', () => {
  const sources = [{ title: 'T', publisher: 'P', url: 'javascript:alert(1)', date: undefined }];
  expect(cardOf({ sources, wikipedia: 'javascript:alert(1)' }).querySelectorAll('a')).toHaveLength(0);
});

test('whose claim an event is stands before the event', () => {
  const claim = { stance: 'alleged', by: 'Amerika Serikat' } as const;
  const item = cardOf({ events: [eventOn('2023-08-30', { claim })] }).querySelector('.events li');
  expect(textsOf(item as Element, 'p')).toEqual(['30 Agustus 2023', 'Dituduhkan oleh Amerika Serikat', 'Peristiwa 2023-08-301']);
});

test('a date that news elsewhere wrote differently is given too', () => {
  const elsewhere = { date: '2022-05-27' as PartialDate, where: 'waktu Jakarta' };
  expect(textsOf(cardOf({ events: [eventOn('2022-05-26', { elsewhere })] }), '.date')).toEqual(['26 Mei 2022 (27 Mei 2022 waktu Jakarta)']);
});

describe('of many events', () => {
  const years = Array.from({ length: 12 }, (_, index) => eventOn(String(2011 + index)));

  test('the four nearest to the article are shown, the others on demand', async () => {
    const card = cardOf({ events: years });
    const dates = () => textsOf(card, '.events time');
    expect(dates()).toEqual(['2019', '2020', '2021', '2022']);

    const button = card.querySelector<HTMLButtonElement>('.more');
    expect(textOf(button)).toBe('Tampilkan semua (12)');
    button?.click();
    await expect.poll(dates).toHaveLength(12);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
  });
});

test('a part with nothing in it has no heading', () => {
  expect(textsOf(cardOf({ changes: [] }), 'h3')).toEqual(['Sumber']);
});

test.each([
  ['form', undefined, '“Shoigu” langsung menunjuk ke sini.'],
  ['full-name', 'Sergei Shoigu', '“Shoigu” dibaca sebagai Sergei Shoigu karena nama lengkapnya ada dalam artikel ini.'],
  ['companion', 'Rusia', '“Shoigu” dibaca sebagai Sergei Shoigu karena artikel ini juga menyebut Rusia.'],
  ['paragraph', 'Rusia', '“Shoigu” dibaca sebagai Sergei Shoigu karena paragraf ini juga menyebut Rusia.'],
  ['office', undefined, '“Shoigu” pada tanggal artikel ini adalah Sergei Shoigu.'],
] as const)('asked why, it tells the rule (%s) in words', (rule, evidence, sentence) => {
  const why = { words: 'Shoigu', rule, ...(evidence ? { evidence } : {}) };
  const card = rendered(<Card view={SHOIGU} why={why} actions={{}} />);
  expect(textsOf(card, '.why summary, .why p')).toEqual(['Mengapa kartu ini?', sentence]);
});

test('a card that was not opened from words on a page does not explain itself', () => {
  expect(cardOf().querySelector('.why')).toBeNull();
});

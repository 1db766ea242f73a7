import { describe, expect, test } from 'vitest';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import { viewCard } from '../../core/view/view-card.ts';
import { entry } from './small-pack.ts';

const date = (text: string) => text as PartialDate;
const TODAY = '2026-11-25' as Day;
const both = (text: string) => ({ id: text, en: text });

const shoigu = entry('sergei-shoigu', {
  kind: 'person',
  official: { id: 'nama sergei-shoigu', en: 'Sergei Kuzhugetovich Shoigu' },
  periods: [
    { sort: 'role', title: both('minister'), office: 'x', from: date('2012-11-06'), to: date('2024-05-12'), source: ['b'] },
    { sort: 'role', title: both('secretary'), from: date('2024-05-12'), source: ['a', 'b'] },
  ],
  events: [
    { date: date('2024-05-12'), text: both('moved'), source: ['a'] },
    { date: date('2023-07'), text: both('visited'), source: ['c'] },
  ],
  relations: [
    { type: 'citizen-of', entry: 'russia', source: ['a'] },
    { type: 'see-also', entry: 'absent', source: ['a'] },
  ],
  summary: { id: 'Ringkasan.', en: 'Summary.', source: ['c'] },
  sources: Object.fromEntries(
    ['a', 'b', 'c'].map((key) => [key, { title: key, publisher: key, url: `https://example.org/${key}`, type: 'press' as const }]),
  ),
  wikipedia: { id: 'Sergei Shoigu' },
  checked: '2025-06-01' as Day,
});

const view = (articleDay: string | undefined, today: Day = TODAY) =>
  viewCard(shoigu, { language: 'id', articleDay: articleDay as Day | undefined, today }, (id) =>
    id === 'russia' ? { name: 'Rusia', kind: 'place' } : undefined,
  );

describe('a card leads with what held on the as-of date', () => {
  test.each([
    ['2012-11-05', [], [], 'before the first role'],
    ['2012-11-06', ['minister'], [], 'on its first day'],
    ['2023-08-31', ['minister'], [], 'in its midst'],
    ['2024-05-11', ['minister'], [], 'on its last full day'],
    ['2024-05-12', ['secretary'], ['minister'], 'on the day of the hand-over'],
    ['2024-05-20', ['secretary'], ['minister'], 'after it'],
  ])('%s: %j, before that %j (%s)', (day, holds, before) => {
    const card = view(day);
    expect([card.holds.map(({ text }) => text), card.endedBefore.map(({ text }) => text)]).toEqual([holds, before]);
  });

  test('and does not give away an end that the article could not know', () => {
    expect(view('2023-08-31').holds[0]?.to).toBeUndefined();
  });

  test("today's date leads where the article's is unknown", () => {
    expect(view(undefined)).toMatchObject({ asOf: TODAY, asOfIsArticle: false, beyondChecked: true });
  });
});

describe('what changed since', () => {
  test('is told in order of time, an end before a beginning', () => {
    expect(view('2023-08-31').changes.map(({ text, change, date: on }) => [text, change, on])).toEqual([
      ['minister', 'ended', '2024-05-12'],
      ['secretary', 'began', '2024-05-12'],
    ]);
  });

  test('is nothing after the last change', () => {
    expect(view('2024-05-20').changes).toEqual([]);
  });

  test('is nothing that today does not know either', () => {
    expect(view('2023-08-31', '2024-01-01' as Day).changes).toEqual([]);
  });
});

test('events are split at the as-of date and in order of time', () => {
  const texts = (day: string) => [view(day).events.map(({ text }) => text), view(day).later.map(({ text }) => text)];
  expect([texts('2023-06-30'), texts('2023-08-31'), texts('2024-05-12')]).toEqual([
    [[], ['visited', 'moved']],
    [['visited'], ['moved']],
    [['visited', 'moved'], []],
  ]);
});

test('source marks count up in the order in which the card shows its facts', () => {
  const card = view('2023-08-31');
  expect([card.holds[0]?.marks, card.changes[1]?.marks, card.summary.marks, card.sources.map(({ title }) => title)]).toEqual([
    [1],
    [1, 2],
    [3],
    ['b', 'a', 'c'],
  ]);
});

test('an official name is left out where it is the name', () => {
  expect(view('2023-08-31').official).toBeUndefined();
});

test('related entries of packs that are switched off are left out', () => {
  expect(view('2023-08-31').related).toEqual([{ entry: 'russia', name: 'Rusia', kind: 'place' }]);
});

test("Wikipedia's address is in the card's language, and absent where there is no article", () => {
  expect(view('2023-08-31').wikipedia).toBe('https://id.wikipedia.org/wiki/Sergei_Shoigu');
  expect(viewCard(shoigu, { language: 'en', articleDay: undefined, today: TODAY }, () => undefined).wikipedia).toBeUndefined();
});

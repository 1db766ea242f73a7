import { describe, expect, test } from 'vitest';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import type { DatedEvent } from '../../core/pack/entry.ts';
import { digest } from '../../core/view/digest.ts';
import { entry } from './small-pack.ts';

const both = (text: string) => ({ id: text, en: text });
const event = (date: string, text: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
  date: date as PartialDate,
  text: both(text),
  source: ['s'],
  ...more,
});
const source = (name: string) => ({ title: name, publisher: name, url: `https://example.org/${name}`, type: 'press' as const });

const putin = entry('putin', {
  kind: 'person',
  events: [
    event('2023-09-13', 'Putin menerima Kim Jong Un di Kosmodrom Vostochny.'),
    event('2024-06-19', 'Putin berkunjung ke Pyongyang.'),
  ],
  sources: { s: source('kremlin') },
});
const kim = entry('kim', {
  kind: 'person',
  periods: [{ sort: 'role', title: both('Ketua'), from: '2016-06-29' as PartialDate, to: '2025-03-01' as PartialDate, source: ['s'] }],
  events: [
    event('2023-09-13', 'Kim Jong Un bertemu Putin di Kosmodrom Vostochny di Timur Jauh Rusia.'),
    event('2023-09-13', 'Dua rudal balistik diluncurkan dari Pyongyang.'),
  ],
  sources: { s: source('kcna') },
});

const view = (articleDay = '2023-12-01') =>
  digest([putin, kim], { language: 'id', articleDay: articleDay as Day, today: '2026-11-25' as Day }, () => undefined);

describe('the digest of an article', () => {
  test('has every event once, in order of time, with the entries and sources that tell of it', () => {
    expect(view().events.map(({ date, text, entries, marks }) => [date, text, entries, marks])).toEqual([
      ['2023-09-13', 'Kim Jong Un bertemu Putin di Kosmodrom Vostochny di Timur Jauh Rusia.', ['putin', 'kim'], [1, 2]],
      ['2023-09-13', 'Dua rudal balistik diluncurkan dari Pyongyang.', ['kim'], [2]],
      ['2024-06-19', 'Putin berkunjung ke Pyongyang.', ['putin'], [1]],
    ]);
  });

  test('sets apart what the article could not know', () => {
    expect(view().events.map(({ later }) => later)).toEqual([false, false, true]);
  });

  test('tells what changed since, and what each entry was', () => {
    expect(view().changes.map(({ name, change, date }) => [name, change, date])).toEqual([['nama kim', 'ended', '2025-03-01']]);
    expect(view().entries.map(({ was }) => was)).toEqual([undefined, 'Ketua']);
  });

  test('lists every source once', () => {
    expect(view().sources.map(({ url }) => url)).toEqual(['https://example.org/kremlin', 'https://example.org/kcna']);
  });

  test.each([
    ['votes of the same counts on a day are one', { for: 13, against: 2, abstained: 0 }, 1],
    ['votes of other counts are two', { for: 12, against: 2, abstained: 1 }, 2],
  ])('%s', (_title, vote, count) => {
    const ours = entry('a', { events: [event('2022-05-26', 'Rusia memveto.', { vote: { for: 13, against: 2, abstained: 0 } })] });
    const theirs = entry('b', { events: [event('2022-05-26', 'Usul AS gagal di Dewan Keamanan.', { vote })] });
    const both2 = digest([ours, theirs], { language: 'id', articleDay: undefined, today: '2026-11-25' as Day }, () => undefined);
    expect(both2.events).toHaveLength(count);
  });
});

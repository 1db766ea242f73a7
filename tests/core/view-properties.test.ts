import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf, firstDay, lastDay } from '../../core/date/partial-date.ts';
import { viewCard } from '../../core/view/view-card.ts';
import { loadPacks } from '../../data/load/load-packs.ts';

const entries = loadPacks(join(import.meta.dirname, '../../data/packs')).flatMap(({ pack }) => pack.entries);
const entry = fc.constantFrom(...entries);
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => dayOf(year, month, date) as Day);
const twoDays = fc.tuple(day, day).map(([a, b]) => (a < b ? { past: a, now: b } : { past: b, now: a }));
const nobody = () => undefined;
const RUNS = { numRuns: 3000 };

const view = (of: (typeof entries)[number], articleDay: Day, today: Day) => viewCard(of, { language: 'id', articleDay, today }, nobody);

test('no entry of any pack shows a role or state before its start or after its end', () => {
  fc.assert(
    fc.property(entry, twoDays, (of, { past, now }) => {
      for (const { from, to } of view(of, past, now).holds) {
        expect(firstDay(from) <= past).toBe(true);
        expect(to === undefined || lastDay(to) > past).toBe(true);
      }
    }),
    RUNS,
  );
});

test('every event up to today is told once: before the article or after it', () => {
  fc.assert(
    fc.property(entry, twoDays, (of, { past, now }) => {
      const { events, later } = view(of, past, now);
      const told = [...events, ...later].map(({ date, text }) => `${date} ${text}`);
      expect(new Set(told).size).toBe(told.length);
      expect(told.length).toBe(of.events.filter(({ date }) => firstDay(date) <= now).length);
      expect(events.every(({ date }) => firstDay(date) <= past)).toBe(true);
      expect(later.every(({ date }) => firstDay(date) > past)).toBe(true);
    }),
    RUNS,
  );
});

test('what changed since is the difference of the two views', () => {
  fc.assert(
    fc.property(entry, twoDays, (of, { past, now }) => {
      const before = view(of, past, now);
      const after = view(of, now, now);
      const names = (holds: typeof before.holds) => holds.map(({ text, from }) => `${text} ${from}`).sort();
      const began = before.changes.filter(({ change }) => change === 'began').map(({ text, date }) => `${text} ${date}`);
      const ended = before.changes.filter(({ change }) => change === 'ended').length;
      const gone = names(before.holds).filter((each) => !names(after.holds).includes(each)).length;
      const come = names(after.holds).filter((each) => !names(before.holds).includes(each));
      expect(come.every((each) => began.includes(each))).toBe(true);
      expect(ended).toBeGreaterThanOrEqual(gone);
      if (past === now) expect(before.changes).toEqual([]);
    }),
    RUNS,
  );
});

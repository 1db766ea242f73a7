import { describe, expect, test } from 'vitest';
import { contains, isInCorridor } from '../../core/hover/corridor.ts';
import {
  CLOSE_DELAY,
  dueTime,
  type HoverEvent,
  IDLE,
  OPEN_DELAY,
  shownMention,
  stepHover,
  TOP_SPEED,
} from '../../core/hover/hover-state.ts';

type Move = Extract<HoverEvent, { type: 'move' }>;
const move = (at: number, parts: Partial<Move> = {}): HoverEvent => ({
  type: 'move',
  x: 0,
  y: 0,
  at,
  mention: undefined,
  onCard: false,
  inCorridor: false,
  pressed: false,
  ...parts,
});
const clock = (at: number): HoverEvent => ({ type: 'clock', at });
const stateAfter = (...events: HoverEvent[]) => events.reduce((state, event) => stepHover(state, event), IDLE);
const shown = (...events: HoverEvent[]) => shownMention(stateAfter(...events));
const far = (TOP_SPEED + 1) * 100;
const opened = [move(0, { mention: 1 }), clock(OPEN_DELAY)];

describe('a card opens', () => {
  test.each<[string, HoverEvent[], number | undefined]>([
    ['after the pointer rested', opened, 1],
    ['though it trembled', [move(0, { mention: 1 }), move(100, { mention: 1, x: 2 }), clock(OPEN_DELAY)], 1],
    ['at once on the next mention', [...opened, move(500, { mention: 2 })], 2],
    ['at once on the next mention while the last is leaving', [...opened, move(500), move(550, { mention: 2 })], 2],
    ['by key', [{ type: 'open', mention: 3, by: 'key' }], 3],
    ['by tap', [{ type: 'open', mention: 3, by: 'tap' }], 3],
  ])('%s', (_title, events, mention) => {
    expect(shown(...events)).toBe(mention);
  });

  test.each<[string, HoverEvent[]]>([
    ['before the delay', [move(0, { mention: 1 }), clock(OPEN_DELAY - 1)]],
    ['when the pointer passed on', [move(0, { mention: 1 }), move(200), clock(OPEN_DELAY)]],
    ['while the pointer is fast', [move(0, { mention: 1 }), move(100, { mention: 1, x: far }), clock(OPEN_DELAY)]],
    ['when the page scrolled under the pointer', [move(0, { mention: 1 }), { type: 'scroll', at: 100 }, clock(OPEN_DELAY)]],
    ['while a button is held', [move(0, { mention: 1, pressed: true }), clock(OPEN_DELAY)]],
    ['when a button went down', [move(0, { mention: 1 }), move(100, { mention: 1, pressed: true }), clock(OPEN_DELAY)]],
    ['when the pointer left the window', [move(0, { mention: 1 }), { type: 'leave', at: 100 }, clock(OPEN_DELAY)]],
  ])('not %s', (_title, events) => {
    expect(shown(...events)).toBeUndefined();
  });

  test('after a fast pointer came to rest', () => {
    expect(shown(move(0, { mention: 1 }), move(100, { mention: 1, x: far }), clock(100 + OPEN_DELAY))).toBe(1);
  });
});

describe('an open card', () => {
  const closing = 500 + CLOSE_DELAY;
  test.each<[string, HoverEvent[], number | undefined]>([
    ['closes after the pointer left', [move(500), clock(closing)], undefined],
    ['does not close before the delay', [move(500), clock(closing - 1)], 1],
    ['stays when the pointer comes back in time', [move(500), move(600, { mention: 1 }), clock(closing)], 1],
    ['stays while the pointer is on it', [move(500), move(600, { onCard: true }), clock(closing)], 1],
    ['stays on the way to it', [move(500, { inCorridor: true }), move(700, { inCorridor: true }), clock(closing)], 1],
    [
      'does not give way to a mention on the way to it',
      [move(500, { inCorridor: true, mention: 2 }), move(600, { onCard: true }), clock(closing)],
      1,
    ],
    ['gives way to one where the pointer lingers', [move(500, { inCorridor: true, mention: 2 }), clock(closing)], 2],
    ['closes when the pointer lingers half-way on nothing', [move(500, { inCorridor: true }), clock(closing)], undefined],
    ['is not lost to a mention that the pointer races over', [move(460, { x: 0 }), move(500, { mention: 2, x: far })], 1],
    ['closes at once when told', [{ type: 'close' }], undefined],
    ['stays while the page scrolls', [{ type: 'scroll', at: 500 }], 1],
  ])('%s', (_title, events, mention) => {
    expect(shown(...opened, ...events)).toBe(mention);
  });

  test.each(['key', 'tap'] as const)('opened by %s does not follow the pointer', (by) => {
    expect(shown({ type: 'open', mention: 3, by }, move(0), move(10, { mention: 2 }), clock(2000))).toBe(3);
  });

  test('asks for the clock only while something is pending', () => {
    expect([stateAfter(), stateAfter(...opened), stateAfter(...opened, move(500))].map(dueTime)).toEqual([undefined, undefined, closing]);
  });
});

describe('the way from a word to its card', () => {
  const word = { left: 100, top: 100, right: 160, bottom: 120 };
  const card = { left: 100, top: 130, right: 460, bottom: 400 };
  test.each([
    [{ x: 130, y: 125 }, true, 'between them'],
    [{ x: 230, y: 128 }, true, 'on the slant to the far corner'],
    [{ x: 110, y: 110 }, true, 'on the word'],
    [{ x: 300, y: 105 }, false, 'beside the word'],
    [{ x: 130, y: 90 }, false, 'above the word'],
    [{ x: 90, y: 125 }, false, 'left of both'],
  ])('%j is on it: %s (%s)', (point, expected) => {
    expect(isInCorridor(point, word, card)).toBe(expected);
  });

  test('a rectangle contains its edges', () => {
    expect([contains(word, { x: 100, y: 120 }), contains(word, { x: 99, y: 120 })]).toEqual([true, false]);
  });
});

describe('a pinned card', () => {
  const pinned: HoverEvent[] = [...opened, { type: 'pin', on: true }];

  test.each<[string, HoverEvent[]]>([
    ['when the pointer leaves', [move(600), clock(2000)]],
    ['when the pointer rests on another mention', [move(600, { mention: 2 }), clock(2000)]],
    ['when the pointer leaves the window', [{ type: 'leave', at: 600 }, clock(2000)]],
    ['when the page scrolls', [{ type: 'scroll', at: 600 }]],
  ])('stays %s', (_title, events) => {
    expect(shown(...pinned, ...events)).toBe(1);
  });

  test.each<[string, HoverEvent[], number | undefined]>([
    ['goes when it is closed', [{ type: 'close' }], undefined],
    ['gives way to one that is asked for by key', [{ type: 'open', mention: 2, by: 'key' }], 2],
    ['goes with the pointer once it is let go', [{ type: 'pin', on: false }, move(600), clock(2000)], undefined],
  ])('%s', (_title, events, mention) => {
    expect(shown(...pinned, ...events)).toBe(mention);
  });

  test('cannot be made of no card', () => {
    expect(stateAfter({ type: 'pin', on: true })).toEqual(IDLE);
  });
});

test('a reader can ask for more or less patience', () => {
  const waiting = stepHover(IDLE, move(0, { mention: 1 }), 900);
  expect(shownMention(stepHover(waiting, clock(899)))).toBeUndefined();
  expect(shownMention(stepHover(waiting, clock(900)))).toBe(1);
});

import { expect, test } from 'vitest';
import { firstOf, lastOf } from '../../components/card/shortened.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  [12, [9, 10, 11, 12], 8],
  [6, [3, 4, 5, 6], 2],
  [5, [1, 2, 3, 4, 5], 0],
  [0, [], 0],
])('of %i events the last four are shown, and a single one is never hidden', (count, shown, hidden) => {
  expect(lastOf(upTo(count), 4)).toEqual({ shown, hidden, hiddenAt: 'start' });
});

test.each([
  [5, [1, 2, 3], 2],
  [4, [1, 2, 3, 4], 0],
])('of %i later events the first three are shown, and a single one is never hidden', (count, shown, hidden) => {
  expect(firstOf(upTo(count), 3)).toEqual({ shown, hidden, hiddenAt: 'end' });
});

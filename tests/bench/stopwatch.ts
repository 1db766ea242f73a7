/** Machines are noisy: the yardstick and the measured run take turns, and their quickest times are compared. */

const TURNS = 9;

/** Milliseconds of the quickest of several runs. */
export function quickest(run: () => unknown, turns = TURNS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    sink.last = run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** What a run gives is kept, or the engine could leave the work out. */
const sink: { last?: unknown } = {};

/** How many times the yardstick's time a run takes; both are run in turns. */
export function ratio(run: () => unknown, yardstick: () => unknown, turns = TURNS): number {
  const times = { run: Number.POSITIVE_INFINITY, yardstick: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns; turn++) {
    times.yardstick = Math.min(times.yardstick, quickest(yardstick, 3));
    times.run = Math.min(times.run, quickest(run, 1));
  }
  return times.run / times.yardstick;
}

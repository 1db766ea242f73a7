import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT_MS = 15_000;
const STEP_MS = 25;

/** Asks again until the answer is there; fails with what it waited for. */
export async function waitFor<Answer>(what: string, ask: () => Answer | Promise<Answer>): Promise<NonNullable<Exclude<Answer, false>>> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<Exclude<Answer, false>>;
    if (Date.now() > end) throw new Error(`Waited ${LIMIT_MS} ms in vain for ${what}.`);
    await sleep(STEP_MS);
  }
}

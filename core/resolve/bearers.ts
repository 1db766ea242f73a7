import type { Candidate } from '../match/find-candidates.ts';
import type { Reason } from './mention.ts';

/** A candidate that had its evidence. */
export interface Believed {
  readonly block: number;
  readonly candidate: Candidate;
  readonly reason: Reason;
}

/**
 * Several entries can claim the same words ("Kim" in an article that names Kim Jong Un and Kim Yo Jong). The one whose
 * full name came last before the words is meant; where none did, the words are left alone.
 */
export function chooseBearers(believed: readonly Believed[]): Believed[] {
  const named = believed.filter(({ candidate }) => !candidate.needs);
  const bySpan = new Map<string, Believed[]>();
  for (const each of believed) {
    const span = `${each.block} ${each.candidate.start} ${each.candidate.end}`;
    const rivals = bySpan.get(span) ?? [];
    // The same entry may claim the words by several forms: the first that was believed is enough.
    if (!rivals.some(({ candidate }) => candidate.entry === each.candidate.entry)) rivals.push(each);
    bySpan.set(span, rivals);
  }
  return [...bySpan.values()].flatMap((rivals) => {
    const [only] = rivals;
    if (only && rivals.length === 1) return [only];
    const certain = rivals.filter(({ candidate }) => !candidate.needs);
    if (certain.length > 0) return certain.slice(0, 1);
    const chosen = nearestBearer(rivals, named);
    return chosen ? [chosen] : [];
  });
}

function nearestBearer(rivals: readonly Believed[], named: readonly Believed[]): Believed | undefined {
  let best: Believed | undefined;
  let bestPlace: readonly [number, number] = [-1, -1];
  for (const rival of rivals) {
    for (const { block, candidate } of named) {
      if (candidate.entry !== rival.candidate.entry) continue;
      const place = [block, candidate.start] as const;
      if (isBefore(place, [rival.block, rival.candidate.start]) && isBefore(bestPlace, place)) [best, bestPlace] = [rival, place];
    }
  }
  return best;
}

const isBefore = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

import type { Candidate } from '../match/find-candidates.ts';
import type { Reason } from './mention.ts';

/** A candidate and where it is. */
interface InBlock {
  readonly block: number;
  readonly candidate: Candidate;
}

/** A candidate that had its evidence. */
export interface Believed extends InBlock {
  readonly reason: Reason;
}

/**
 * Several entries can claim the same words ("Kim" in an article that names Kim Jong Un and Kim Yo Jong). The one whose full name
 * stands before them in the same paragraph is meant, else the one whom the article names most. Words whose last bearer was
 * somebody whom no pack knows (`strangers`: "Kim Min-seok") are left alone.
 */
export function chooseBearers(believed: readonly Believed[], strangers: readonly InBlock[]): Believed[] {
  const named = believed.filter(({ candidate, reason }) => candidate.words > 1 && reason.rule !== 'full-name');
  const bySpan = new Map<string, Believed[]>();
  for (const each of believed) {
    const span = `${each.block} ${each.candidate.start} ${each.candidate.end}`;
    const rivals = bySpan.get(span) ?? [];
    // The same entry may claim the words by several forms: the first that was believed is enough.
    if (!rivals.some(({ candidate }) => candidate.entry === each.candidate.entry)) rivals.push(each);
    bySpan.set(span, rivals);
  }
  return [...bySpan.values()].flatMap((rivals) => {
    const certain = rivals.find(({ candidate }) => !candidate.needs);
    const chosen = certain ?? bearerOf(rivals, named);
    return chosen && (chosen.candidate === certain?.candidate || !isStrangers(chosen, named, strangers)) ? [chosen] : [];
  });
}

function bearerOf(rivals: readonly Believed[], named: readonly Believed[]): Believed | undefined {
  const [only] = rivals;
  if (rivals.length === 1) return only;
  const namesBefore = (rival: Believed) => named.filter((name) => name.candidate.entry === rival.candidate.entry && isBefore(name, rival));
  const inParagraph = rivals.filter((rival) => namesBefore(rival).some(({ block }) => block === rival.block));
  if (inParagraph.length > 0) return latestNamed(inParagraph, namesBefore);
  const counts = rivals.map((rival) => namesBefore(rival).length);
  const most = Math.max(...counts);
  return most === 0
    ? undefined
    : latestNamed(
        rivals.filter((_, index) => counts[index] === most),
        namesBefore,
      );
}

function latestNamed(rivals: readonly Believed[], namesBefore: (rival: Believed) => readonly Believed[]): Believed | undefined {
  return rivals.reduce((best: Believed | undefined, rival) => {
    const [last, bestLast] = [namesBefore(rival).at(-1), best && namesBefore(best).at(-1)];
    return last && (!bestLast || isBefore(bestLast, last)) ? rival : best;
  }, undefined);
}

/** Whether a stranger bore these words after their bearer was last named in full. */
function isStrangers(chosen: Believed, named: readonly Believed[], strangers: readonly InBlock[]): boolean {
  if (chosen.candidate.words > 1) return false;
  const alike = strangers.filter((stranger) => stranger.candidate.entry === chosen.candidate.entry && isBefore(stranger, chosen));
  const lastStranger = alike.at(-1);
  if (!lastStranger) return false;
  const lastName = named.filter((name) => name.candidate.entry === chosen.candidate.entry && isBefore(name, chosen)).at(-1);
  return !lastName || isBefore(lastName, lastStranger);
}

const isBefore = (a: InBlock, b: InBlock) => a.block < b.block || (a.block === b.block && a.candidate.start < b.candidate.start);

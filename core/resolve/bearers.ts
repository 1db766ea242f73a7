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
 * stands before them in the same paragraph is meant, else the one whom the article names most. Words that somebody bears whom
 * no pack knows (`strangers`: "Kim Min-seok") are left alone.
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
  return namedLastInParagraph(rivals, named) ?? namedMost(rivals, named);
}

const namesOf = (rival: Believed, named: readonly Believed[]) => named.filter(({ candidate }) => candidate.entry === rival.candidate.entry);

function namedLastInParagraph(rivals: readonly Believed[], named: readonly Believed[]): Believed | undefined {
  let last: Believed | undefined;
  let best: Believed | undefined;
  for (const rival of rivals) {
    const name = namesOf(rival, named).findLast((each) => each.block === rival.block && isBefore(each, rival));
    if (name && (!last || isBefore(last, name))) [last, best] = [name, rival];
  }
  return best;
}

/** Of several named equally often the one named first leads the story; before anybody was named, nobody does. */
function namedMost(rivals: readonly Believed[], named: readonly Believed[]): Believed | undefined {
  const counts = rivals.map((rival) => namesOf(rival, named).length);
  const leading = rivals.filter((_, index) => counts[index] === Math.max(...counts));
  if (leading.length === 1) return leading[0];
  let first: Believed | undefined;
  let best: Believed | undefined;
  for (const rival of leading) {
    const [name] = namesOf(rival, named);
    if (name && isBefore(name, rival) && (!first || isBefore(name, first))) [first, best] = [name, rival];
  }
  return best;
}

/** Whether a stranger bears these words: one in the same paragraph before them, or one whom the article names more often. */
function isStrangers(chosen: Believed, named: readonly Believed[], strangers: readonly InBlock[]): boolean {
  if (chosen.candidate.words > 1) return false;
  const alike = strangers.filter(({ candidate }) => candidate.entry === chosen.candidate.entry);
  const names = namesOf(chosen, named);
  const lastBefore = (list: readonly InBlock[]) => list.findLast((each) => each.block === chosen.block && isBefore(each, chosen));
  const [stranger, name] = [lastBefore(alike), lastBefore(names)];
  if (stranger || name) return stranger !== undefined && (!name || isBefore(name, stranger));
  return alike.length > names.length;
}

const isBefore = (a: InBlock, b: InBlock) => a.block < b.block || (a.block === b.block && a.candidate.start < b.candidate.start);

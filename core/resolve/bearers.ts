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

/** A surname inside the name of somebody whom no pack knows: "Kim" in "Kim Min-seok". */
export interface Stranger extends InBlock {
  /** Tells one stranger from another: the hash of the other word of the name. */
  readonly name: number;
}

/** Whether an entry held an office on the day of the article. */
type InOffice = (entry: number) => boolean;

/** Somebody who may bear a surname: an entry, or a stranger. */
interface Bearer {
  /** Undefined: a stranger. */
  readonly rival?: Believed;
  /** Where the article gives the full name, in reading order. */
  readonly names: readonly InBlock[];
}

/**
 * Several entries can claim the same words ("Kim" in an article that names Kim Jong Un and Kim Yo Jong), and strangers bear them too.
 * The one whose full name stands last before them in the same paragraph is meant, else the one whom the article is about.
 * Where that is a stranger, the words are left alone.
 */
export function chooseBearers(believed: readonly Believed[], strangers: readonly Stranger[], inOffice: InOffice): Believed[] {
  const named = new Map<number, Believed[]>();
  for (const each of believed) {
    if (each.candidate.words === 1 || each.reason.rule === 'full-name') continue;
    const names = named.get(each.candidate.entry);
    if (names) names.push(each);
    else named.set(each.candidate.entry, [each]);
  }
  return rivalsBySpan(believed).flatMap((rivals) => {
    const certain = rivals.find(({ candidate }) => !candidate.needs);
    if (certain) return [certain];
    const chosen = bearerOf(rivals, named, strangers, inOffice);
    return chosen ? [chosen] : [];
  });
}

/** Those that claim the same words, together. What is believed comes in reading order, so that the others of a span are among the last. */
function rivalsBySpan(believed: readonly Believed[]): Believed[][] {
  const spans: Believed[][] = [];
  for (const each of believed) {
    const rivals = spanOf(spans, each);
    if (!rivals) spans.push([each]);
    // The same entry may claim the words by several forms: the first that was believed is enough.
    else if (!rivals.some(({ candidate }) => candidate.entry === each.candidate.entry)) rivals.push(each);
  }
  return spans;
}

function spanOf(spans: readonly Believed[][], { block, candidate }: Believed): Believed[] | undefined {
  for (let at = spans.length - 1; at >= 0; at--) {
    const rivals = spans[at] as Believed[];
    const [first] = rivals as [Believed];
    if (first.block !== block || first.candidate.start !== candidate.start) return undefined;
    if (first.candidate.end === candidate.end) return rivals;
  }
  return undefined;
}

function bearerOf(
  rivals: readonly Believed[],
  named: ReadonlyMap<number, readonly Believed[]>,
  strangers: readonly Stranger[],
  inOffice: InOffice,
): Believed | undefined {
  const [words] = rivals as [Believed, ...Believed[]];
  const unknown = words.candidate.words > 1 ? [] : strangersOf(rivals, strangers);
  if (rivals.length === 1 && unknown.length === 0) return words;
  const known = rivals.map((rival): Bearer => ({ rival, names: named.get(rival.candidate.entry) ?? [] }));
  const bearers = [...known, ...unknown];
  const chosen = namedLastInParagraph(words, bearers) ?? leading(words, bearers, inOffice);
  return chosen?.rival;
}

/** The strangers with the same surname, each with all places where the article names them. */
function strangersOf(rivals: readonly Believed[], strangers: readonly Stranger[]): Bearer[] {
  const byName = new Map<number, InBlock[]>();
  for (const stranger of strangers) {
    if (!rivals.some(({ candidate }) => candidate.entry === stranger.candidate.entry)) continue;
    const names = byName.get(stranger.name) ?? [];
    // Two rivals make two candidates of one name.
    if (!names.some((other) => isSamePlace(other, stranger))) names.push(stranger);
    byName.set(stranger.name, names);
  }
  return [...byName.values()].map((names) => ({ names }));
}

function namedLastInParagraph(words: InBlock, bearers: readonly Bearer[]): Bearer | undefined {
  let last: InBlock | undefined;
  let best: Bearer | undefined;
  for (const bearer of bearers) {
    const name = bearer.names.findLast((each) => each.block === words.block && isBefore(each, words));
    if (name && (!last || isBefore(last, name))) [last, best] = [name, bearer];
  }
  return best;
}

/** A headline and a lead: whom they name the article is about. */
const LEAD_BLOCKS = 2;
/** Fathers and namesakes are told of too, but news is about those in office. */
const OFFICE_WEIGHT = 2;

/**
 * Whom the article is about: named most, in the lead, in office on its day. Of several alike the one named first before these
 * words; when nobody was named before them, nobody.
 */
function leading(words: InBlock, bearers: readonly Bearer[], inOffice: InOffice): Bearer | undefined {
  const weights = bearers.map(({ rival, names }) => {
    const inLead = names.some(({ block }) => block < LEAD_BLOCKS) ? 1 : 0;
    return names.length + inLead + (rival && inOffice(rival.candidate.entry) ? OFFICE_WEIGHT : 0);
  });
  const most = Math.max(...weights);
  const heaviest = bearers.filter((_, bearer) => weights[bearer] === most);
  if (heaviest.length === 1) return heaviest[0];
  let first: InBlock | undefined;
  let best: Bearer | undefined;
  for (const bearer of heaviest) {
    const [name] = bearer.names;
    if (name && isBefore(name, words) && (!first || isBefore(name, first))) [first, best] = [name, bearer];
  }
  return best;
}

const isBefore = (a: InBlock, b: InBlock) => a.block < b.block || (a.block === b.block && a.candidate.start < b.candidate.start);
const isSamePlace = (a: InBlock, b: InBlock) => a.block === b.block && a.candidate.start === b.candidate.start;

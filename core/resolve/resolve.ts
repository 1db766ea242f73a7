import type { Day } from '../date/partial-date.ts';
import type { Index } from '../index/open-index.ts';
import { dayNumber } from '../index/terms.ts';
import { findThroughBrackets } from '../match/brackets.ts';
import type { Candidate, Passage } from '../match/find-candidates.ts';
import type { Kind } from '../pack/kind.ts';
import { type Believed, chooseBearers, type Stranger } from './bearers.ts';
import { datelineLength } from './dateline.ts';
import { Evidence } from './evidence.ts';
import { initialsIn, isInitials } from './initials.ts';
import type { Mention, Reason } from './mention.ts';
import { isExcluded, isInsideLongerName, otherWordOfName, sharesItsPlace } from './neighbours.ts';
import { toHolder } from './offices.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { ReadText } from './read-text.ts';

/**
 * Every mention in a text, in reading order; they never overlap. `day` is the article's: without it, words that name an office
 * are nobody's.
 */
export function resolve(index: Index, text: ReadText, day?: Day): Mention[] {
  const { passages } = text;
  const plausibles = passages.map((passage) => plausible(index, passage, day));
  const initials = initialsIn(
    passages,
    plausibles.map(({ candidates }) => candidates),
  );
  const found = plausibles.map(({ candidates }, block) => {
    const passage = passages[block];
    return passage ? candidates.filter((candidate) => !isInitials(passage, candidate, initials)) : [];
  });
  const strangers = plausibles.flatMap(({ strangers: each }, block) => {
    const words = passages[block]?.words;
    return words ? each.map((candidate): Stranger => ({ block, candidate, name: otherWordOfName(words, candidate) })) : [];
  });
  const inOffice = (entry: number) => day !== undefined && [0, DAYS_AFTER].some((days) => index.holdsOffice(entry, dayNumber(day) - days));
  return withoutOverlaps(text, chooseBearers(believe(index, text, found), strangers, inOffice));
}

/** Whoever left so many days ago is still in the news as a holder of the office. */
const DAYS_AFTER = 30;

/**
 * How many days before the first thing that its entry tells of a text can already mean it. Summits are announced and drafts of
 * resolutions argued about; people were somebody before, but a name of long before is a namesake's. Other kinds have no such bound.
 */
const DAYS_AHEAD: Readonly<Partial<Record<Kind, number>>> = { event: 60, sanction: 60, person: 5 * 365 };

/** Something that the article is too old for: its words mean another one, or one that is hoped for. */
function isBeforeItsTime(index: Index, entry: number, day: Day | undefined): boolean {
  if (day === undefined || entry >= index.entryCount) return false;
  const ahead = DAYS_AHEAD[index.kindOf(entry)];
  return ahead !== undefined && dayNumber(day) + ahead < index.beginsOn(entry);
}

interface Plausible {
  readonly candidates: readonly Candidate[];
  /** Surnames inside longer names that no pack has: their bearers are somebody else. */
  readonly strangers: readonly Candidate[];
}

const NOTHING: Plausible = { candidates: [], strangers: [] };

/** The candidates that their neighbours do not rule out; those of offices stand for their holders. */
function plausible(index: Index, passage: Passage, day: Day | undefined): Plausible {
  const all = findThroughBrackets(index, passage).filter(({ entry }) => !isBeforeItsTime(index, entry, day));
  if (all.length === 0) return NOTHING;
  const dateline = datelineLength(passage.words.text);
  const excluded = all.filter((candidate) => isExcluded(index, passage.words, candidate));
  const fitting = all.filter((candidate) => !excluded.includes(candidate) && !sharesItsPlace(index, passage, candidate, all));
  const candidates = fitting
    .flatMap((candidate) => toHolder(index, passage, candidate, fitting, day) ?? [])
    .filter((candidate) => candidate.start >= dateline || index.kindOf(candidate.entry) !== 'place');
  const isSurname = ({ entry, needs, words }: Candidate) =>
    needs && words === 1 && entry < index.entryCount && index.kindOf(entry) === 'person';
  const coverBeside = (own: Candidate) => (word: number) => {
    const others = candidates.filter((other) => other !== own && word >= other.word && word < other.word + other.words);
    if (others.some((other) => !isSurname(other))) return 'known';
    return others.length > 0 ? 'surname' : undefined;
  };
  const isStranger = (candidate: Candidate) => isSurname(candidate) && isInsideLongerName(passage, candidate, coverBeside(candidate));
  const strangers = [...excluded.filter(isSurname), ...candidates.filter(isStranger)].sort((a, b) => a.start - b.start);
  return { candidates: candidates.filter((candidate) => !strangers.includes(candidate)), strangers };
}

/**
 * Believes the candidates that have their evidence. What is believed is evidence for others, so this goes round until
 * nothing new is seen; evidence only ever grows, so the order of the candidates does not matter and it ends.
 */
function believe(index: Index, { blocks }: ReadText, found: readonly (readonly Candidate[])[]): Believed[] {
  const evidence = new Evidence(index, blocks, found);
  let believed: Believed[] = [];
  let grew = true;
  while (grew) {
    grew = false;
    believed = found.flatMap((candidates, block) =>
      candidates.flatMap((candidate): Believed[] => {
        const reason = evidence.reasonFor(block, candidate);
        if (!reason) return [];
        if (evidence.add(block, candidate, isFullName(candidate, reason))) grew = true;
        return [{ block, candidate, reason }];
      }),
    );
  }
  return believed;
}

/** A name in full, an office, or a name of several words that other entries vouch for: short forms may lean on it. */
function isFullName(candidate: Candidate, { rule }: Reason): boolean {
  return rule === 'form' || rule === 'series' || rule === 'dateline' || (candidate.words > 1 && rule !== 'full-name');
}

import type { Day, PartialDate } from '../date/partial-date.ts';
import type { Stance, Vote } from '../pack/entry.ts';
import type { Kind } from '../pack/kind.ts';
import type { Language } from '../pack/language.ts';

/**
 * Everything that a card shows, in one language and as of one date: plain values that survive a message.
 * Dates stay ISO; components write them out as the reader's language does.
 */
export interface CardView {
  readonly entry: string;
  readonly language: Language;
  readonly kind: Kind;
  readonly name: string;
  /** The full official name, where it differs from `name`. */
  readonly official: string | undefined;
  /** The date whose truth the card leads with: the article's, or today's when the article's is unknown. */
  readonly asOf: Day;
  readonly asOfIsArticle: boolean;
  readonly summary: Sourced;
  /** Roles and states that hold on the as-of date, weightiest first. */
  readonly holds: readonly PeriodView[];
  /** The role or state that ended last before the as-of date, when it is worth saying. */
  readonly endedBefore: readonly PeriodView[];
  /** What began or ended after the as-of date and up to today, in order of time. */
  readonly changes: readonly ChangeView[];
  readonly facts: readonly FactView[];
  /** Events up to and including the as-of date, in order of time. */
  readonly events: readonly EventView[];
  /** Events after the as-of date: what the article could not know. */
  readonly later: readonly EventView[];
  readonly related: readonly RelatedView[];
  /** In the order of their marks: mark 1 is the first. */
  readonly sources: readonly SourceView[];
  readonly wikipedia: string | undefined;
  /** The day up to which the entry's sources were followed. */
  readonly checked: Day;
  /** The as-of date is later than `checked`: what follows it is not known to the pack. */
  readonly beyondChecked: boolean;
}

/** `marks` are numbers into `sources`, from 1; never empty. */
export interface Sourced {
  readonly text: string;
  readonly marks: readonly number[];
}

export interface PeriodView extends Sourced {
  readonly sort: 'role' | 'state';
  readonly from: PartialDate;
  /** Absent: it still held when the entry was checked, or ended only after the as-of date (then see `changes`). */
  readonly to: PartialDate | undefined;
}

export interface ChangeView extends Sourced {
  readonly sort: 'role' | 'state';
  readonly change: 'began' | 'ended';
  readonly date: PartialDate;
}

export interface ClaimView {
  readonly stance: Stance;
  readonly by: string;
}

export interface FactView extends Sourced {
  readonly label: string;
  /** A missile's greatest range, in kilometres. */
  readonly km: number | undefined;
  readonly claim: ClaimView | undefined;
}

export interface EventView extends Sourced {
  readonly date: PartialDate;
  readonly until: PartialDate | undefined;
  readonly elsewhere: { readonly date: PartialDate; readonly where: string } | undefined;
  readonly claim: ClaimView | undefined;
  readonly vote: Vote | undefined;
}

export interface RelatedView {
  readonly entry: string;
  readonly name: string;
  readonly kind: Kind;
}

export interface SourceView {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: PartialDate | undefined;
}

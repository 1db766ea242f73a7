/**
 * The pack format's domain types: what an entry says, after its YAML was checked.
 * docs/pack-authors.md explains the same fields to the people who write them.
 */
import type { Day, PartialDate } from '../date/partial-date.ts';
import type { Form } from './form.ts';
import type { Kind } from './kind.ts';
import type { LocalText } from './language.ts';

/** Where a reader can check a fact. */
interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Always https. */
  readonly url: string;
  /** When it was published, as precisely as the source says. */
  readonly date?: PartialDate;
  /** primary: the actor's own document; press: reporting; reference: an encyclopedia or a fact sheet. */
  readonly type: SourceType;
}

export const SOURCE_TYPES = ['primary', 'press', 'reference'] as const;
type SourceType = (typeof SOURCE_TYPES)[number];

/** Keys into the entry's `sources`; never empty. */
type SourceKeys = readonly [string, ...string[]];

interface Sourced {
  readonly source: SourceKeys;
}

/** A stretch of time; an absent bound is open. `to` absent means: still so on the entry's `checked` day. */
interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A role held by a person, or a state that a thing was in. The first one that covers a date leads the card. */
export interface Period extends Sourced, Interval {
  readonly sort: 'role' | 'state';
  readonly title: LocalText;
  readonly from: PartialDate;
  /** Name of a post that one person holds at a time, such as `russia-defence-minister`. */
  readonly office?: string;
}

/** How far a happening is established, and by whom: never stated as plain fact when it is not. */
export interface Claim {
  readonly stance: Stance;
  readonly by: LocalText;
}

export const STANCES = ['alleged', 'assessed', 'stated', 'confirmed', 'admitted', 'disputed', 'denied'] as const;
export type Stance = (typeof STANCES)[number];

/** Votes in the Security Council. `vetoedBy` names the permanent members whose "no" stopped the draft. */
export interface Vote {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly vetoedBy?: readonly string[];
}

export interface DatedEvent extends Sourced {
  /** Local date at the place of the event. */
  readonly date: PartialDate;
  /** Last day, for what took more than one. */
  readonly until?: PartialDate;
  /** The date elsewhere, where it differs and news used it ("27 May in Jakarta"). */
  readonly elsewhere?: { readonly date: PartialDate; readonly where: LocalText };
  readonly text: LocalText;
  readonly claim?: Claim;
  readonly vote?: Vote;
}

/** A short labelled fact, such as a range or a headquarters. */
export interface KeyFact extends Sourced, Interval {
  readonly label: LocalText;
  readonly value: LocalText;
  /** The greatest range that `value` tells of, in kilometres: cards draw it. */
  readonly km?: number;
  readonly claim?: Claim;
}

export const RELATION_TYPES = [
  'about',
  'allied-with',
  'at-war-with',
  'capital-of',
  'citizen-of',
  'created-by',
  'has-weapon',
  'head-of',
  'lists',
  'located-in',
  'member-of',
  'office-in',
  'part-of',
  'party-to',
  'relative-of',
  'sanctioned-by',
  'see-also',
  'succeeded',
  'supplied-to',
  'took-part-in',
  'variant-of',
] as const;
type RelationType = (typeof RELATION_TYPES)[number];

/** A directed link to another entry; companions (evidence for short forms) follow it both ways. */
interface Relation extends Sourced, Interval {
  readonly type: RelationType;
  readonly entry: string;
}

export interface Entry {
  /** The file's name; unique over all packs. */
  readonly id: string;
  readonly kind: Kind;
  /** What all news is set in ("the White House"): shown beside others, and no topic by itself. */
  readonly scenery?: boolean;
  readonly name: LocalText;
  /** The full official name, where it differs. */
  readonly official?: LocalText;
  readonly summary: LocalText & Sourced;
  readonly periods: readonly Period[];
  readonly facts: readonly KeyFact[];
  readonly events: readonly DatedEvent[];
  readonly relations: readonly Relation[];
  readonly forms: readonly Form[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Titles of the articles in the two Wikipedias, where they exist. */
  readonly wikipedia: { readonly id?: string; readonly en?: string };
  /** The day up to which the sources were followed. Nothing in the entry is later. */
  readonly checked: Day;
}

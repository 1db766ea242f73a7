import type { Day } from '../date/partial-date.ts';
import type { Kind } from '../pack/kind.ts';
import type { Language } from '../pack/language.ts';
import type { ChangeView, EventView, SourceView } from './card-view.ts';

/**
 * What all entries of one article tell together: its one timeline, what changed since, and every source. Plain values that survive
 * a message; marks count into `sources` of the digest, from 1.
 */
export interface DigestView {
  readonly language: Language;
  readonly asOf: Day;
  readonly asOfIsArticle: boolean;
  readonly today: Day;
  readonly entries: readonly DigestEntry[];
  /** Everything that happened up to today, in order of time; what several entries tell stands there once. */
  readonly events: readonly DigestEvent[];
  /** What the article says of an entry that no longer holds, in order of time. */
  readonly changes: readonly DigestChange[];
  readonly sources: readonly SourceView[];
}

interface DigestEntry {
  readonly entry: string;
  readonly name: string;
  readonly kind: Kind;
  /** What it was on the as-of date, in a line: its weightiest role or state, else nothing. */
  readonly was: string | undefined;
}

export interface DigestEvent extends EventView {
  /** The entries that tell of it, by id. */
  readonly entries: readonly string[];
  /** After the as-of date: the article could not know it. */
  readonly later: boolean;
}

export interface DigestChange extends ChangeView {
  readonly entry: string;
  readonly name: string;
}

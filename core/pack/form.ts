import type { Language } from './language.ts';

/**
 * What must be seen elsewhere in the article before a short or ambiguous form counts.
 * - `full-name`: this entry by a name in full: a form that needs nothing, one of several words that had its evidence, or its office
 * - `companion`: an entry related to this one, by a name in full
 * - `series`: the words go on a list of entries of this kind: "2321" in "resolusi 2270 dan 2321"
 * - `dateline`: the words stand in a dateline: "ANTARA" in "Seoul (ANTARA) -"
 * - `article` / `paragraph`: every one of these entries, in the article or in the same paragraph
 */
export type Evidence =
  | { readonly kind: 'full-name' }
  | { readonly kind: 'companion' }
  | { readonly kind: 'series' }
  | { readonly kind: 'dateline' }
  | { readonly kind: 'article' | 'paragraph'; readonly entries: readonly string[] };

/** A spelling or phrase by which an entry appears in text. */
export interface Form {
  /** As written in the pack, with `[optional]`, `(a|b)` and `suffix[es]`; see core/pattern. */
  readonly text: string;
  readonly languages: readonly Language[];
  /** "AS" is the country, "as" is an axle: the capitals must be as written. */
  readonly exactCase: boolean;
  /** Any one of these is enough; none are needed when empty. */
  readonly needs: readonly Evidence[];
  /** Words that must not come directly after or before ("AS" before "Roma" is a football club). */
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

import type { Day } from '../date/partial-date.ts';
import type { Kind } from '../pack/kind.ts';
import type { Language } from '../pack/language.ts';

/** One entry found on a page, for lists: its name in the page's language and where its mentions are. */
export interface FoundEntry {
  readonly entry: string;
  readonly name: string;
  readonly kind: Kind;
  /** How often it is mentioned. */
  readonly count: number;
  /** Index of its first mention on the page. */
  readonly first: number;
}

/** What Konteks makes of the page in a tab. */
export type PageView =
  /** An article; `found` is empty when nothing in it needs background. */
  | {
      readonly status: 'annotated';
      readonly language: Language;
      readonly date: Day | undefined;
      /** The reader chose the date; the page may say another. */
      readonly dateIsChosen: boolean;
      readonly found: readonly FoundEntry[];
    }
  /** It is being read. */
  | { readonly status: 'reading' }
  /** Konteks looked and left it alone. */
  | { readonly status: 'no-article' | 'no-language' | 'off-everywhere' | 'off-here' }
  /** The reader paused it in this tab. */
  | { readonly status: 'paused' }
  /** Konteks has no access to this page, until the reader asks for it. */
  | { readonly status: 'no-access' }
  /** A page of the browser's own, where no extension may run. */
  | { readonly status: 'closed' };

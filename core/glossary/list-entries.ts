import type { Kind } from '../pack/kind.ts';
import type { Language } from '../pack/language.ts';
import { search } from './search.ts';
import type { Searchable } from './searchable.ts';

/** What the reader asked the list for; undefined: of every kind, of every pack. */
export interface ListChoice {
  readonly query: string;
  readonly kind: Kind | undefined;
  readonly pack: string | undefined;
}

/** The entries in the order of their names in a language. */
export function byName(entries: readonly Searchable[], language: Language): readonly Searchable[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...entries].sort((a, b) => compare(a.entry.name[language], b.entry.name[language]));
}

/** The entries that are listed, in the order given but for what answers a query better. */
export function listEntries(entries: readonly Searchable[], { query, kind, pack }: ListChoice): readonly Searchable[] {
  const chosen = entries.filter((each) => (kind === undefined || each.entry.kind === kind) && (pack === undefined || each.pack === pack));
  return search(chosen, query);
}

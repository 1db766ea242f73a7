import { folded } from './fold.ts';
import type { Searchable } from './searchable.ts';

/** How well an entry answers: the lower, the better. Entries that do not answer have none. */
const Rank = { Whole: 0, NameBegins: 1, Begins: 2, Phrase: 3, Words: 4 } as const;
type Rank = (typeof Rank)[keyof typeof Rank];

/** The entries that answer a query, best first; equally good ones, and all where the query is empty, stay in the order given. */
export function search(entries: readonly Searchable[], query: string): readonly Searchable[] {
  const phrase = folded(query);
  if (phrase === '') return entries;
  const words = phrase.split(' ');
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, phrase, words);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

/** Every word has to begin a word of the entry's texts, in whatever order: readers search while they still type. */
function rankOf({ texts, namesEnd }: Searchable, phrase: string, words: readonly string[]): Rank | undefined {
  if (!words.every((word) => texts.includes(` ${word}`))) return undefined;
  if (texts.includes(`\n ${phrase}\n`)) return Rank.Whole;
  const begins = texts.indexOf(`\n ${phrase}`);
  if (begins >= 0) return begins < namesEnd ? Rank.NameBegins : Rank.Begins;
  return texts.includes(` ${phrase}`) ? Rank.Phrase : Rank.Words;
}

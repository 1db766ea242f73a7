import type { Index } from './index/open-index.ts';
import type { Kind } from './pack/kind.ts';
import { LANGUAGES, type Language } from './pack/language.ts';
import type { Article } from './resolve/article.ts';
import { resolve } from './resolve/resolve.ts';

/** What a page is told of an entry before its card is asked for. */
interface Head {
  readonly entry: string;
  readonly kind: Kind;
  /** In the article's language. */
  readonly name: string;
}

/** Where a head is mentioned; offsets are UTF-16 into the block. */
interface PlacedMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Number of the head in `heads`. */
  readonly head: number;
}

/** An article as the page gets it back: plain values that survive a message. */
export interface Analysis {
  /** Undefined: a language without a pack; nothing is mentioned then. */
  readonly language: Language | undefined;
  /** In reading order, never overlapping. */
  readonly mentions: readonly PlacedMention[];
  /** In the order of their first mention. */
  readonly heads: readonly Head[];
}

export function analyse(index: Index, article: Article): Analysis {
  const { language, mentions } = resolve(index, article);
  const naming = language ?? LANGUAGES[0];
  const numbers = new Map<number, number>();
  const heads: Head[] = [];
  const placed = mentions.map(({ block, start, end, entry }): PlacedMention => {
    const known = numbers.get(entry);
    const head = known ?? heads.push({ entry: index.idOf(entry), kind: index.kindOf(entry), name: index.nameOf(entry, naming) }) - 1;
    if (known === undefined) numbers.set(entry, head);
    return { block, start, end, head };
  });
  return { language, mentions: placed, heads };
}

import type { Day } from './date/partial-date.ts';
import { type ArticleDate, articleDate, type DateSignal } from './dating/article-date.ts';
import type { Index } from './index/open-index.ts';
import type { Kind } from './pack/kind.ts';
import type { Language } from './pack/language.ts';
import { findRelativeDates } from './relative/find-relative-dates.ts';
import type { RelativeDate } from './relative/relative-date.ts';
import { gate } from './resolve/gate.ts';
import { type ReadText, readText } from './resolve/read-text.ts';
import { resolve } from './resolve/resolve.ts';
import { WordStore } from './text/word-store.ts';
import { type WhyView, whyOf } from './view/why-view.ts';

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
  readonly why: WhyView;
}

/** Words such as "pada Rabu" in a block. */
interface PlacedDate extends RelativeDate {
  readonly block: number;
}

/** The part of a page we read. A block is a headline, paragraph, caption, list item. */
interface Article {
  readonly blocks: readonly string[];
  readonly dateSignals: readonly DateSignal[];
}

/** An article as the page gets it back: plain values that survive a message. */
export interface Analysis {
  /** Undefined: a language without a pack; nothing is mentioned then. */
  readonly language: Language | undefined;
  /** Undefined: the page does not say. */
  readonly date: ArticleDate | undefined;
  /** In reading order, never overlapping. */
  readonly mentions: readonly PlacedMention[];
  /** Words that point to a date by the article's own; none where its date is unknown or nothing is mentioned. */
  readonly dates: readonly PlacedDate[];
  /** In the order of their first mention. */
  readonly heads: readonly Head[];
}

/** One article is analysed at a time, and nothing of its words is kept. */
const STORE = new WordStore();

/**
 * Language, date and mentions of an article. `today` is the calendar day at the reader's place. Packs that are switched off still
 * tell who is who, but show nothing and make no topic.
 */
export function analyse(index: Index, { blocks, dateSignals }: Article, today: Day, packsOff: readonly string[] = []): Analysis {
  const text = readText(blocks, undefined, STORE);
  if (!text) return { language: undefined, date: undefined, mentions: [], dates: [], heads: [] };
  const { language } = text;
  const date = articleDate(dateSignals, language, today);
  const numbers = new Map<number, number>();
  const heads: Head[] = [];
  const resolved = resolve(index, text, date?.day).filter(({ entry }) => !packsOff.includes(index.packOf(entry)));
  const mentions = gate(index, resolved).map(({ block, start, end, entry, reason }): PlacedMention => {
    const known = numbers.get(entry);
    const head = known ?? heads.push({ entry: index.idOf(entry), kind: index.kindOf(entry), name: index.nameOf(entry, language) }) - 1;
    if (known === undefined) numbers.set(entry, head);
    return { block, start, end, head, why: whyOf(index, reason, language) };
  });
  const dates = date && mentions.length > 0 ? datesBeside(text, mentions, date.day) : [];
  return { language, date, mentions, dates, heads };
}

/** Relative dates of all blocks, but for those that are part of a mention. */
function datesBeside({ blocks, passages, tellsTime }: ReadText, mentions: readonly PlacedMention[], day: Day): PlacedDate[] {
  return blocks.flatMap((text, block) => {
    const passage = passages[block];
    if (!passage || !tellsTime[block]) return [];
    const isFree = ({ start, end }: RelativeDate) =>
      !mentions.some((mention) => mention.block === block && mention.start < end && start < mention.end);
    return findRelativeDates(text, passage.language, day)
      .filter(isFree)
      .map((date): PlacedDate => ({ block, ...date }));
  });
}

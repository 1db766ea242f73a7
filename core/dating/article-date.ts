import { type Day, daysBetween } from '../date/partial-date.ts';
import type { Language } from '../pack/language.ts';
import { isoDay } from './iso-day.ts';
import { findDate } from './visible-date.ts';

/** A hint at when the article was published, as found on the page. `text` is as written there. */
export interface DateSignal {
  readonly kind: DateSignalKind;
  readonly text: string;
}

/**
 * From most to least to be trusted. What the reader says overrules the page. The page's furniture comes last: its date is often a running clock, yet on a
 * page without any other date it is what a reader goes by.
 */
export const DATE_SIGNALS = ['reader', 'json-ld', 'meta', 'time', 'dateline', 'url', 'page'] as const;
type DateSignalKind = (typeof DATE_SIGNALS)[number];

export interface ArticleDate {
  readonly day: Day;
  readonly signal: DateSignalKind;
}

/** The web's first day; nothing before it was published on it. */
export const EARLIEST = '1991-08-06' as Day;

/** The article's date by its most trusted signal that is a possible day; undefined when none is. */
export function articleDate(signals: readonly DateSignal[], language: Language | undefined, today: Day): ArticleDate | undefined {
  for (const kind of DATE_SIGNALS) {
    for (const signal of signals.filter((each) => each.kind === kind)) {
      const day = isoDay(signal.text, language) ?? findDate(signal.text);
      // A day ahead of here is today further east.
      if (day && day >= EARLIEST && daysBetween(today, day) <= 1) return { day, signal: kind };
    }
  }
  return undefined;
}

import type { Day, PartialDate } from '../date/partial-date.ts';

/** What words such as "pada Rabu" or "last month" mean in an article of a day: one date, or a stretch of days. */
export interface Meant {
  readonly from: PartialDate;
  /** The last day of a stretch. */
  readonly until?: PartialDate;
}

/** Words of a text that point to a date by the article's own. Offsets are UTF-16. */
export interface RelativeDate extends Meant {
  readonly start: number;
  readonly end: number;
}

/** One way to say it. `read` gives undefined where the words leave open which date is meant: a wrong date is worse than none. */
export interface DatePhrase {
  /** With the flags g and u; what is meant is the whole match, or its group `words`. */
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, around: Surroundings): Meant | undefined;
}

/** Where the words stand. */
export interface Surroundings {
  readonly day: Day;
  /** The sentence that the words are in. */
  readonly sentence: string;
  /** In somebody's speech, "today" is the day of the speech. */
  readonly inQuotes: boolean;
}

import type { Reason } from '../resolve/mention.ts';

/** Why some words got their card, in names instead of numbers. */
export interface WhyView {
  readonly rule: Reason['rule'];
  /** Name of the entry that vouched for it, in the article's language; the rules `form` and `office` need none. */
  readonly evidence?: string;
}

import type { Index } from '../index/open-index.ts';
import type { Language } from '../pack/language.ts';
import type { Reason } from '../resolve/mention.ts';

/**
 * Why some words got their card, in names instead of numbers. `only`: the reader selected them, and no other entry goes by them; the
 * text was no evidence.
 */
export interface WhyView {
  readonly rule: Reason['rule'] | 'only';
  /** Name of the entry that vouched for it, in the article's language; the rules `form` and `office` need none. */
  readonly evidence?: string;
}

export function whyOf(index: Index, reason: Reason, language: Language): WhyView {
  return 'evidence' in reason ? { rule: reason.rule, evidence: index.nameOf(reason.evidence, language) } : { rule: reason.rule };
}

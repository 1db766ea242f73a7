import type { Entry } from './entry.ts';
import type { LocalText } from './language.ts';

/** A sentence that a pack promises to read rightly: mentions in order, as [words in the text, entry id]. */
export interface PackSentence {
  readonly text: string;
  readonly language: 'id' | 'en';
  readonly finds: readonly (readonly [string, string])[];
}

/** A published set of entries with its own tests. */
export interface Pack {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** SPDX expression for the pack's texts. */
  readonly licence: string;
  readonly entries: readonly Entry[];
  readonly sentences: readonly PackSentence[];
}

import type { Day } from '../date/partial-date.ts';
import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import type { Language, LocalText } from './language.ts';

/** A post that one person holds at a time; whose it is on a day, the roles of the entries say. */
interface Office {
  /** As in the `office:` of roles. */
  readonly id: string;
  readonly forms: readonly Form[];
}

/** A sentence that a pack promises to read rightly: mentions in order, as [words in the text, entry id]. */
export interface PackSentence {
  readonly text: string;
  readonly language: Language;
  /** The day of the article it stands for, where offices are in it. */
  readonly day?: Day;
  readonly finds: readonly (readonly [string, string])[];
}

/** A published set of entries with its own tests. */
export interface Pack {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** SPDX expression for the pack's texts. */
  readonly licence: string;
  /** Its entries are what all news is set in; they are shown beside those of other packs, never alone. */
  readonly scenery: boolean;
  readonly entries: readonly Entry[];
  readonly offices: readonly Office[];
  readonly sentences: readonly PackSentence[];
}

import type { Day } from '../../core/date/partial-date.ts';
import type { ListChoice } from '../../core/glossary/list-entries.ts';
import type { Language } from '../../core/pack/language.ts';

/** Everything that the reader chose in the glossary. All of it stands in the address. */
export interface GlossaryChoice extends ListChoice {
  readonly entry: string | undefined;
  /** Undefined: today. */
  readonly day: Day | undefined;
  /** Of names and cards; undefined: the reader's own. */
  readonly language: Language | undefined;
}

export const NOTHING_CHOSEN: GlossaryChoice = {
  entry: undefined,
  query: '',
  kind: undefined,
  pack: undefined,
  day: undefined,
  language: undefined,
};

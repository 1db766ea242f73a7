import type { Day } from '../date/partial-date.ts';
import type { Entry } from '../pack/entry.ts';
import type { Language } from '../pack/language.ts';
import { holdsOn } from '../view/view-card.ts';

/** About as much as fits on a line beside a name. */
const MOST_CHARACTERS = 110;

/** What an entry was on a day, in one line: its weightiest role or state, or else how its summary begins. */
export function lineOf({ periods, summary }: Entry, language: Language, day: Day): string {
  return periods.find((period) => holdsOn(period, day))?.title[language] ?? beginningOf(summary[language]);
}

function beginningOf(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

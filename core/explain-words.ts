import type { Day } from './date/partial-date.ts';
import type { Index } from './index/open-index.ts';
import { findThroughBrackets } from './match/brackets.ts';
import { LANGUAGES, type Language } from './pack/language.ts';
import { type ReadText, readText } from './resolve/read-text.ts';
import { resolve } from './resolve/resolve.ts';
import { type WhyView, whyOf } from './view/why-view.ts';

/** What some words mean that a reader selected. */
export interface Explained {
  readonly entry: string;
  readonly why: WhyView;
}

/** Words that a reader selected on a page, and what the page says of them. */
export interface SelectedText {
  readonly words: string;
  /** The page's; words that say nothing in it are tried in the other one. */
  readonly language: Language;
  readonly articleDay: Day | undefined;
}

/**
 * The entry that selected words mean: the longest mention in them, read as a text of their own. Without one, the only entry that
 * goes by exactly these words; undefined when there is none or several.
 */
export function explainWords(
  index: Index,
  { words, language, articleDay }: SelectedText,
  packsOff: readonly string[] = [],
): Explained | undefined {
  const isOn = (entry: number) => !packsOff.includes(index.packOf(entry));
  for (const each of new Set([language, ...LANGUAGES])) {
    const text = readText([words], each);
    const found = text && (mentionIn(index, text, articleDay, isOn) ?? onlyBearer(index, text, isOn));
    if (found) return { entry: index.idOf(found.entry), why: found.why };
  }
  return undefined;
}

interface Found {
  readonly entry: number;
  readonly why: WhyView;
}

function mentionIn(index: Index, text: ReadText, day: Day | undefined, isOn: (entry: number) => boolean): Found | undefined {
  const [longest] = resolve(index, text, day)
    .filter(({ entry }) => isOn(entry))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest && { entry: longest.entry, why: whyOf(index, longest.reason, text.language) };
}

/** Who selects "Kirby" and nothing else asks about Kirby; of several the reader's words do not say which. */
function onlyBearer(index: Index, { passages }: ReadText, isOn: (entry: number) => boolean): Found | undefined {
  const [passage] = passages;
  if (!passage) return undefined;
  const bearers = findThroughBrackets(index, passage)
    // Numbers behind the entries' are offices, which are held by nobody without a day.
    .filter(({ entry, words }) => words === passage.words.count && entry < index.entryCount && isOn(entry))
    .map(({ entry }) => entry);
  const [only, ...others] = new Set(bearers);
  return only !== undefined && others.length === 0 ? { entry: only, why: { rule: 'only' } } : undefined;
}

/** Finds words that point to a date by the article's own: "pada Rabu", "tahun lalu", "in July", "the past two weeks". */
import type { Day } from '../date/partial-date.ts';
import type { Language } from '../pack/language.ts';
import { ENGLISH } from './english.ts';
import { INDONESIAN } from './indonesian.ts';
import type { DatePhrase, RelativeDate } from './relative-date.ts';

const PHRASES: Readonly<Record<Language, readonly DatePhrase[]>> = { id: INDONESIAN, en: ENGLISH };

/**
 * In order of their places; they never overlap, and of two that do the earlier way to say it wins. A dozen searches: most texts
 * have no word that could be found, which the reading of their words tells (`tellsTime`).
 */
export function findRelativeDates(text: string, language: Language, day: Day): RelativeDate[] {
  const found: RelativeDate[] = [];
  for (const { pattern, read } of PHRASES[language]) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.['words'] ?? match[0];
      const start = match.index + match[0].indexOf(words);
      const end = start + words.length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const meant = read(match.groups ?? {}, { day, sentence: sentenceAround(text, start), inQuotes: isInQuotes(text, start) });
      if (meant) found.push({ start, end, ...meant });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const ENDS = /[.!?…]["”’)]*\s/g;

function sentenceAround(text: string, at: number): string {
  let start = 0;
  for (const end of text.matchAll(ENDS)) {
    if (end.index >= at) return text.slice(start, end.index);
    start = end.index + end[0].length;
  }
  return text.slice(start);
}

/** Curly quotation marks tell by themselves; of straight ones an odd number stands before. */
function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: string) => before.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

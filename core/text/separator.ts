/** What stands between two words: something that only parts them, a mark that a form has to have too, or the end of every phrase. */
import { CharClass, classOf, foldOf } from './characters.ts';

/** What stands before a word that no phrase may cross. */
export const BREAK = -1;

const STOP = 0x2e;

/** The separator between a word and the next one, which begins at `next`: 0, a folded hard mark, or {@link BREAK}. */
export function separatorAfter(text: string, word: { readonly start: number; readonly end: number }, next: number): number {
  let separator = 0;
  let spaced = false;
  for (let at = word.end; at < next && separator !== BREAK; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Soft) spaced = true;
    if (kind === CharClass.Break || isSpacedDash(text, at, code)) separator = BREAK;
    else if (kind === CharClass.Hard) separator = withMark(separator, foldOf(code));
  }
  return separator === STOP && spaced ? stopBeforeSpace(text, word, next) : separator;
}

/** Two different hard marks in a row end a phrase. */
const withMark = (separator: number, mark: number) => (separator === 0 || separator === mark ? mark : BREAK);

/** A dash between spaces parts clauses ("00.24 WIB – Prigozhin"); inside words it joins them. */
function isSpacedDash(text: string, at: number, code: number): boolean {
  return isDash(code) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
}

/** Hyphen-minus, hyphen, no-break hyphen, figure dash, en dash. */
const isDash = (code: number) => code === 0x2d || (code >= 0x2010 && code <= 0x2013);
/** Space, no-break space, tab, line feed, carriage return. */
const isSpace = (code: number) => code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a || code === 0x0d;

/** "No. 2397", "Res. 1718": so many letters and a stop before a number are an abbreviation. */
const NUMBERED = 3;

/** A stop and a space end a sentence, but not after a single letter ("N. Korea", "the U.S. Senate") or before a number that it counts. */
function stopBeforeSpace(text: string, { start, end }: { readonly start: number; readonly end: number }, next: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== CharClass.Ignored) letters++;
  if (letters === 1) return STOP;
  return classOf(text.charCodeAt(next)) === CharClass.Digit && letters <= NUMBERED ? 0 : BREAK;
}

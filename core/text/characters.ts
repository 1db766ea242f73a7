/**
 * What each character is to the matcher, and what it folds to. A table for the characters that news in Latin script
 * is made of; the Unicode properties for the rest (one character in a thousand, so its cost does not count).
 */
export const CharClass = {
  /** Between words without parting them: space, hyphen, slash. "Korut-Rusia" is two words of one phrase. */
  Soft: 0,
  Letter: 1,
  Digit: 2,
  /** Parts words and, in a phrase, has to be the same as in the form: full stop, comma, apostrophe, ampersand. */
  Hard: 3,
  /** Ends every phrase: brackets, quotation marks, dashes, colons. */
  Break: 4,
  /** Not there at all: soft hyphen, zero-width characters. */
  Ignored: 5,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const TABLE_SIZE = 0x250;
const CLASSES = new Uint8Array(TABLE_SIZE).fill(CharClass.Break);
/** Folded code, or 0 for characters that fold to more than one ("ß"): those take the slow way. */
const FOLDED = new Uint16Array(TABLE_SIZE);

const SOFT = ' \t\n\r\f\v\u00a0-/\u00b7';
const HARD = "'.,&";
const SOFT_HYPHEN = 0xad;

for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  const folded = foldSlowly(char);
  FOLDED[code] = folded.length === 1 ? folded.charCodeAt(0) : 0;
  // A currency sign belongs to what it stands at: "US$5" is no country.
  if (/[\p{L}\p{Sc}]/u.test(char)) CLASSES[code] = CharClass.Letter;
  else if (/\p{N}/u.test(char)) CLASSES[code] = CharClass.Digit;
  else if (SOFT.includes(char)) CLASSES[code] = CharClass.Soft;
  else if (HARD.includes(char)) CLASSES[code] = CharClass.Hard;
}
CLASSES[SOFT_HYPHEN] = CharClass.Ignored;

/** Zero-width spaces and joiners, word joiner, byte order mark, variation selectors. */
const isInvisible = (code: number) =>
  (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xfe0e || code === 0xfe0f;
const WORD = /[\p{L}\p{M}]/u;
const APOSTROPHES = '\u2018\u2019\u02bc\uff07';
const SOFT_BEYOND = '\u2010\u2011\u2012\u2013';

/** The class of a UTF-16 code unit. Halves of surrogate pairs end a phrase: on news pages they are emoji. */
export function classOf(code: number): CharClass {
  return code < TABLE_SIZE ? (CLASSES[code] as CharClass) : classBeyondTable(code);
}

/** The folded code unit of a letter, digit or hard mark: lower case, no accent, straight apostrophe. */
export function foldOf(code: number): number {
  return (code < TABLE_SIZE ? FOLDED[code] : 0) || foldBeyondTable(code);
}

function classBeyondTable(code: number): CharClass {
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.Break;
  const char = String.fromCharCode(code);
  if (APOSTROPHES.includes(char)) return CharClass.Hard;
  if (SOFT_BEYOND.includes(char) || /\p{Zs}/u.test(char)) return CharClass.Soft;
  if (isInvisible(code) || isCombiningMark(code)) return CharClass.Ignored;
  if (WORD.test(char)) return CharClass.Letter;
  return /\p{N}/u.test(char) ? CharClass.Digit : CharClass.Break;
}

/** Accents written as characters of their own ("e" + U+0301) fold away like those built in. */
function isCombiningMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function foldBeyondTable(code: number): number {
  const char = String.fromCharCode(code);
  if (APOSTROPHES.includes(char)) return 0x27;
  return foldSlowly(char).charCodeAt(0);
}

function foldSlowly(char: string): string {
  return (
    char
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '') || char
  );
}

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** What splitting a text asks of a code unit, in one number: the folded code of a letter or digit, or one of these. */
export const Folded = { Between: 0, Ignored: 1 } as const;

/** The folded code of a letter or digit, or one of {@link Folded}. */
export function foldedOf(code: number): number {
  const kind = classOf(code);
  if (kind === CharClass.Ignored) return Folded.Ignored;
  return kind === CharClass.Letter || kind === CharClass.Digit ? foldOf(code) : Folded.Between;
}

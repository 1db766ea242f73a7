import type { Index } from '../index/open-index.ts';
import { isFunctionWord } from '../language/detect-language.ts';
import type { Candidate, Passage } from '../match/find-candidates.ts';
import { BREAK } from '../text/separator.ts';
import { lowHashes, Shape, type Words } from '../text/words.ts';

/** Capitalised words that may stand beside a surname without being part of the name. */
export const NO_NAMES = lowHashes([
  'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember',
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august october december',
]);

/** Whether a word that the form excludes stands directly before or after the candidate. */
export function isExcluded(index: Index, words: Words, candidate: Candidate): boolean {
  const { notBefore, notAfter } = index.rule(candidate.rule);
  if (notBefore.length === 0 && notAfter.length === 0) return false;
  const next = candidate.word + candidate.words;
  const isListed = (word: number, list: readonly number[]) => word >= 0 && word < words.count && list.includes(words.low(word) >>> 0);
  return isListed(next, notBefore) || isListed(ownerBefore(words, candidate.word), notAfter);
}

/** The word before, looking past a possessive: "Russia's Security Council" stands after "Russia". */
function ownerBefore(words: Words, word: number): number {
  const previous = word - 1;
  const isPossessive = previous > 0 && words.before(previous) === APOSTROPHE && words.length(previous) === 1;
  return isPossessive ? previous - 1 : previous;
}

const APOSTROPHE = 0x27;

/** What another candidate tells about a word: it belongs to something known, or to a surname that is itself in doubt. */
export type Cover = 'known' | 'surname' | undefined;

/**
 * Whether a surname stands inside a longer name that is not its bearer's: "Kim" in "Kim Kardashian" and "Kim Moon-soo", "Kirby"
 * in "Jack Kirby". `coverOf` tells of each word what other candidates make of it ("Presiden Rusia Putin": Rusia is no first name).
 */
export function isInsideLongerName(passage: Passage, candidate: Candidate, coverOf: (word: number) => Cover): boolean {
  const { words, titleCase } = passage;
  if (candidate.words > 1) return false;
  const [previous, next] = [candidate.word - 1, candidate.word + 1];
  const isBeside = (word: number) => word >= 0 && word < words.count && words.before(Math.max(word, candidate.word)) === 0;
  if ((isBeside(previous) && coverOf(previous) === 'surname') || (isBeside(next) && coverOf(next) === 'surname')) return true;
  if (titleCase) return false;
  const isName = (word: number) =>
    (words.shape(word) === Shape.Capital || words.shape(word) === Shape.Mixed) &&
    coverOf(word) === undefined &&
    !NO_NAMES.has(words.low(word)) &&
    !isFunctionWord(words.low(word)) &&
    !isNumber(words, word);
  if (isBeside(next) && isName(next)) return true;
  // A capital at the start of a sentence says nothing; a title ("Presiden Putin") is no name, but only a list could tell.
  if (!isBeside(previous) || !isName(previous)) return false;
  const startsClause = words.before(previous) === BREAK || (previous > 0 && isNumber(words, previous - 1));
  return !startsClause && !TITLES.has(words.low(previous));
}

/** The hash of the word that makes a surname somebody's: "Min-seok" in "Kim Min-seok", "Jack" in "Jack Kirby". */
export function otherWordOfName(words: Words, { word }: Candidate): number {
  const next = word + 1;
  const goesOn = next < words.count && words.before(next) === 0 && words.shape(next) !== Shape.Lower;
  return words.low(goesOn ? next : word - 1);
}

/**
 * Whether a body or office ends in a country that it shares with another: "Kementerian Luar Negeri Rusia dan China" are two
 * ministries, so the countries are the mentions.
 */
export function sharesItsPlace(index: Index, { words }: Passage, candidate: Candidate, all: readonly Candidate[]): boolean {
  const isOffice = candidate.entry >= index.entryCount;
  if (candidate.words < 2 || (!isOffice && index.kindOf(candidate.entry) !== 'organisation')) return false;
  const next = candidate.word + candidate.words;
  if (next + 1 >= words.count || words.before(next) !== 0 || !ANDS.has(words.low(next))) return false;
  const places = all.filter(({ entry }) => entry < index.entryCount && index.kindOf(entry) === 'place');
  return places.some(({ end }) => end === candidate.end) && places.some(({ word }) => word === next + 1);
}

const ANDS = lowHashes(['dan serta and']);

const isNumber = (words: Words, word: number) => /^\d+$/.test(words.text.slice(words.start(word), words.end(word)));

const TITLES = lowHashes([
  'presiden menteri jenderal laksamana tuan nyonya bapak pak ibu bu pemimpin juru bicara jubir sekretaris penasihat koordinator kolonel marsekal ketua kamerad mantan',
  'president minister general admiral mr mrs ms dr leader spokesman spokeswoman spokesperson secretary adviser advisor coordinator comrade chairman marshal senator',
]);

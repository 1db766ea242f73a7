/**
 * Which of our languages a text is in, by its function words. They make up a quarter to a half of any running text and
 * no two languages share many, so a short list is enough and costs one set look-up a word.
 * Rejected: the browser's own detector (asynchronous, absent from Firefox content processes, slow for a block at a time).
 */
import { LANGUAGES, type Language } from '../pack/language.ts';
import { lowHashes, type Words } from '../text/words.ts';

/** Words that the two lists and other European languages share ("in", "was", "de", "dia") are left out. */
const FUNCTION_WORDS: Record<Language, string> = {
  id: `yang dan di ke dari untuk dengan pada dalam tidak akan itu ini oleh telah bahwa juga atau para kata mereka tersebut
    ada karena sebagai adalah saat setelah dapat bisa sudah serta lebih menjadi hari kepada antara namun tetapi ketika
    sebelum masih seperti secara terhadap belum hanya agar bagi menurut hingga sejak tak ia kami kita saya maupun yakni
    lalu pun sementara sebuah seorang beberapa banyak tahun bulan`,
  en: `the and of to that with for from by has have had were which this its it be been are not said at as but they their
    who would will after about more than also could should into over when while where what there these those because
    between against before during under since until against his her`,
};

/** Below this share of function words a text is not taken for running text of a language. */
const LEAST_SHARE = 0.1;
/** Fewer words than this say too little. */
const LEAST_WORDS = 8;

/** A power of two, several times the number of function words. */
const PLACES = 1024;
/**
 * A small open-addressed table in place of a Map, since every word of every page is asked for: the low halves of the words' hashes, and
 * the numbers of their languages, counted from 1.
 */
const LOWS = new Int32Array(PLACES);
const NUMBERS = new Uint8Array(PLACES);
const placeOf = (low: number) => low & (PLACES - 1);

LANGUAGES.forEach((language, number) => {
  for (const low of lowHashes([FUNCTION_WORDS[language]])) {
    let place = placeOf(low);
    while (NUMBERS[place] !== 0) place = placeOf(place + 1);
    LOWS[place] = low;
    NUMBERS[place] = number + 1;
  }
});

/** The number of a function word's language, counted from 1; 0 for other words. */
function languageNumber(low: number): number {
  let place = placeOf(low);
  while (NUMBERS[place] !== 0 && LOWS[place] !== low) place = placeOf(place + 1);
  return NUMBERS[place] as number;
}

/** Whether a word, by the low half of its hash, is a function word of one of our languages. */
export const isFunctionWord = (low: number): boolean => languageNumber(low) !== 0;

/** How many of the words are function words of each language, of how many. */
export interface LanguageCount {
  readonly total: number;
  readonly of: Readonly<Record<Language, number>>;
}

export function countLanguages({ store, from, count }: Words): LanguageCount {
  const counts = new Uint32Array(LANGUAGES.length + 1);
  for (let at = from; at < from + count; at++) {
    const number = languageNumber(store.low[at] as number);
    counts[number] = (counts[number] as number) + 1;
  }
  const [, id, en] = counts as unknown as [number, number, number];
  return { total: count, of: { id, en } };
}

/** The language of a text with these counts; undefined when it is too short to tell, or in a language we do not read. */
export function languageOf(counts: readonly LanguageCount[]): Language | undefined {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  if (total < LEAST_WORDS) return undefined;
  const sums = LANGUAGES.map((language) => counts.reduce((sum, count) => sum + count.of[language], 0));
  const most = Math.max(...sums);
  if (most / total < LEAST_SHARE || sums.filter((sum) => sum === most).length > 1) return undefined;
  return LANGUAGES[sums.indexOf(most)];
}

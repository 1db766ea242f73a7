/**
 * The words that every text is asked for: function words, which tell its language, and words that can tell a time. One look-up a word
 * answers both, in a small open-addressed table, which is several times quicker than a Map.
 */
import { LANGUAGES, type Language } from '../pack/language.ts';
import { lowHashes } from '../text/words.ts';

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

/** Every way of core/relative to tell a date has one of these. "Jum'at" is two words to the matcher. */
const TIME_WORDS: Record<Language, string> = {
  id: `senin selasa rabu kamis jumat jum sabtu minggu pekan sepekan seminggu hari sehari bulan sebulan tahun setahun kemarin besok
    januari februari maret april mei juni juli agustus september oktober november desember`,
  en: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow day days week weeks month months year years
    january february march april may june july august september october november december`,
};

/** In a word's number: a function word of a language, as bits in the order of LANGUAGES; and a time word of any. */
export const functionWordBit = (language: Language): number => 1 << LANGUAGES.indexOf(language);
export const TIME_BIT = 1 << LANGUAGES.length;

/** A power of two, several times the number of words. */
const PLACES = 1024;
const LOWS = new Int32Array(PLACES);
const BITS = new Uint8Array(PLACES);
const placeOf = (low: number) => low & (PLACES - 1);

for (const language of LANGUAGES) {
  add(FUNCTION_WORDS[language], functionWordBit(language));
  add(TIME_WORDS[language], TIME_BIT);
}

function add(words: string, bit: number): void {
  for (const low of lowHashes([words])) {
    const place = find(low);
    LOWS[place] = low;
    BITS[place] = (BITS[place] as number) | bit;
  }
}

/** The place of a word, or the empty one where it would be. */
function find(low: number): number {
  let place = placeOf(low);
  while (BITS[place] !== 0 && LOWS[place] !== low) place = placeOf(place + 1);
  return place;
}

/** What is known of a word, by the low half of its hash: bits, 0 for most words. */
export const knownBits = (low: number): number => BITS[find(low)] as number;

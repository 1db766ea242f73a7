import { countWords, languageOf } from '../language/detect-language.ts';
import type { Passage } from '../match/find-candidates.ts';
import type { Language } from '../pack/language.ts';
import { isUpper } from '../text/characters.ts';
import type { WordStore } from '../text/word-store.ts';
import { type Words, wordsOfAll } from '../text/words.ts';

/** A text that was split into words, block by block, and whose languages are known. */
export interface ReadText {
  readonly blocks: readonly string[];
  readonly language: Language;
  /** One a block; a quotation can be in another language than the article. */
  readonly passages: readonly Passage[];
  /** Whether a block has a word that can tell a time; most have none, and need no search for dates. */
  readonly tellsTime: readonly boolean[];
}

/**
 * Reads a text; undefined when it is in no language of ours. `language` overrules what its function words say. Who gives a store to be
 * used again must be done with the text that was read into it before.
 */
export function readText(blocks: readonly string[], language?: Language, store?: WordStore): ReadText | undefined {
  const words = wordsOfAll(blocks, store);
  const counts = words.map(countWords);
  const main = language ?? languageOf(counts);
  if (!main) return undefined;
  const passages = words.map((each, block): Passage => {
    const count = counts[block];
    return { words: each, language: (count && languageOf([count])) ?? main, ...capitalsOf(each) };
  });
  return { blocks, language: main, passages, tellsTime: counts.map(({ time }) => time > 0) };
}

/** Of the words with some letters, so many are in capitals in a headline or caption that is set in them. */
const CAPITALS_SHARE = 0.7;
const LEAST_WORDS = 3;
/** Lists of names, where capitals do tell names. */
const CREDITS = /\b(reporting|editing|writing|written) by\b|\b(reporter|editor|penulis|pewarta|penerjemah)\s*:/i;

/** A headline has fewer words; a paragraph that begins like running text goes on so. */
const SAMPLE = 40;

/**
 * Whether most words are wholly in capitals, and whether most begin with one; the first two letters tell. Short words ("di", "of") stay
 * small in headlines.
 */
function capitalsOf({ text, store, from, count }: Words): { allCapitals: boolean; titleCase: boolean } {
  let [letters, upper, long, capital] = [0, 0, 0, 0];
  for (let at = from; at < from + Math.min(count, SAMPLE); at++) {
    const start = store.start[at] as number;
    const length = (store.end[at] as number) - start;
    if (length < 2) continue;
    const begins = isUpper(text.charCodeAt(start));
    letters++;
    if (begins && isUpper(text.charCodeAt(start + 1))) upper++;
    if (length < 4) continue;
    long++;
    if (begins) capital++;
  }
  const allCapitals = letters >= LEAST_WORDS && upper / letters > CAPITALS_SHARE;
  const titleCase = long >= LEAST_WORDS && capital / long > CAPITALS_SHARE && !CREDITS.test(text);
  return { allCapitals, titleCase: allCapitals || titleCase };
}

import { countLanguages, languageOf } from '../language/detect-language.ts';
import type { Passage } from '../match/find-candidates.ts';
import type { Language } from '../pack/language.ts';
import { Shape, type Words, wordsOf } from '../text/words.ts';

/** A text that was split into words, block by block, and whose languages are known. */
export interface ReadText {
  readonly blocks: readonly string[];
  readonly language: Language;
  /** One a block; a quotation can be in another language than the article. */
  readonly passages: readonly Passage[];
}

/** Reads a text; undefined when it is in no language of ours. `language` overrules what its function words say. */
export function readText(blocks: readonly string[], language?: Language): ReadText | undefined {
  const words = blocks.map(wordsOf);
  const counts = words.map(countLanguages);
  const main = language ?? languageOf(counts);
  if (!main) return undefined;
  const passages = words.map((each, block): Passage => {
    const count = counts[block];
    return { words: each, language: (count && languageOf([count])) ?? main, ...capitalsOf(each) };
  });
  return { blocks, language: main, passages };
}

/** Of the words with some letters, so many are in capitals in a headline or caption that is set in them. */
const CAPITALS_SHARE = 0.7;
const LEAST_WORDS = 3;
/** Lists of names, where capitals do tell names. */
const CREDITS = /\b(reporting|editing|writing|written) by\b|\b(reporter|editor|penulis|pewarta|penerjemah)\s*:/i;

/** Whether most words are wholly in capitals, and whether most begin with one. Short words ("di", "of") stay small in headlines. */
function capitalsOf(words: Words): { allCapitals: boolean; titleCase: boolean } {
  const count = { letters: 0, upper: 0, long: 0, capital: 0 };
  for (let word = 0; word < words.count; word++) {
    const [length, shape] = [words.length[word] as number, words.shape[word]];
    if (length >= 2) count.letters++;
    if (length >= 2 && shape === Shape.Upper) count.upper++;
    if (length >= 4) count.long++;
    if (length >= 4 && shape !== Shape.Lower) count.capital++;
  }
  const allCapitals = count.letters >= LEAST_WORDS && count.upper / count.letters > CAPITALS_SHARE;
  const titleCase = count.long >= LEAST_WORDS && count.capital / count.long > CAPITALS_SHARE && !CREDITS.test(words.text);
  return { allCapitals, titleCase: allCapitals || titleCase };
}

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
    return { words: each, language: (count && languageOf([count])) ?? main, allCapitals: isAllCapitals(each) };
  });
  return { blocks, language: main, passages };
}

/** Of the words with two letters or more, so many are in capitals in a headline or caption that is set in them. */
const CAPITALS_SHARE = 0.7;
const LEAST_WORDS = 3;

function isAllCapitals(words: Words): boolean {
  let lettered = 0;
  let upper = 0;
  for (let word = 0; word < words.count; word++) {
    if ((words.length[word] as number) < 2) continue;
    lettered++;
    if (words.shape[word] === Shape.Upper) upper++;
  }
  return lettered >= LEAST_WORDS && upper / lettered > CAPITALS_SHARE;
}

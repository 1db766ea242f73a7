import type { Entry } from '../pack/entry.ts';
import { LANGUAGES } from '../pack/language.ts';
import { phrasesOf } from '../pattern/pattern.ts';
import { folded } from './fold.ts';

/** An entry with the pack that it came in. */
export interface PackedEntry {
  readonly pack: string;
  readonly entry: Entry;
}

/** An entry ready to be searched. */
export interface Searchable extends PackedEntry {
  /**
   * Its names in all languages and then its forms' phrases, folded, each between line ends and after a space, so that one string
   * search tells whether a word, a phrase or a whole text begins somewhere: "\n korea utara\n north korea\n korut\n".
   */
  readonly texts: string;
  /** How many characters of `texts` are names. */
  readonly namesEnd: number;
}

export function searchable({ pack, entry }: PackedEntry): Searchable {
  const names = new Set(LANGUAGES.flatMap((language) => [entry.name[language], entry.official?.[language] ?? '']).map(folded));
  const phrases = new Set(entry.forms.flatMap(({ text }) => phrasesOf(text)).map(folded));
  names.delete('');
  const namesText = joined([...names]);
  return { pack, entry, texts: namesText + joined([...phrases].filter((phrase) => !names.has(phrase))) + END, namesEnd: namesText.length };
}

const END = '\n';
const joined = (texts: readonly string[]) => texts.map((text) => `${END} ${text}`).join('');

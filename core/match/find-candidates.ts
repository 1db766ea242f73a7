import { ROW_WORDS, RowFlag, START_SALT } from '../index/layout.ts';
import type { Index } from '../index/open-index.ts';
import { lookUp } from '../index/slot-table.ts';
import { LANGUAGES, type Language } from '../pack/language.ts';
import { stemHash } from '../text/clitic.ts';
import { extendPhrase, type Hash, shapesOf } from '../text/phrase.ts';
import type { Words } from '../text/words.ts';

/** A form found in a text, not yet resolved. */
export interface Candidate {
  readonly entry: number;
  /** First word and number of words. */
  readonly word: number;
  readonly words: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly rule: number;
  readonly needs: boolean;
  /** The form asks for its capitals, and the text is all in capitals: they say nothing. */
  readonly caseUnknown: boolean;
  /** The words name an office; the entry is its holder on the article's day. */
  readonly byOffice?: true;
}

/** A text to search: its words, its language, and what its capitals are worth. */
export interface Passage {
  readonly words: Words;
  readonly language: Language;
  readonly allCapitals: boolean;
  /** A headline with a capital on every word, or all in capitals: they do not tell names from other words. */
  readonly titleCase: boolean;
}

/**
 * Every form of the passage's language: nested and overlapping ones too, since only the resolver knows
 * which of them has its evidence. In order of their first words.
 */
export function findCandidates(index: Index, passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  const { slots } = index;
  const { words } = passage;
  const clitics = passage.language === 'id';
  for (let word = 0; word < words.count; word++) {
    const stem = clitics ? stemHash(words, word) : undefined;
    let longest = lookUp(slots, (words.low[word] as number) ^ START_SALT, words.high[word] as number);
    if (stem && longest === 0 && lookUp(slots, stem.low ^ START_SALT, stem.high) > 0) longest = 1;
    let begun: Hash | undefined;
    for (let count = 1; count <= Math.min(longest, words.count - word); count++) {
      const end = word + count - 1;
      const before = words.before[end] as number;
      if (begun && before < 0) break;
      const key: Hash = extended(begun, before, { low: words.low[end] as number, high: words.high[end] as number });
      addRows(found, index, passage, lookUp(slots, key.low, key.high), word, count);
      const ending = clitics ? stemHash(words, end) : undefined;
      if (ending) {
        const stemmed = extended(begun, before, ending);
        addRows(found, index, passage, lookUp(slots, stemmed.low, stemmed.high), word, count);
      }
      begun = key;
    }
  }
  return found;
}

function extended(begun: Hash | undefined, before: number, word: Hash): Hash {
  if (!begun) return word;
  const hash = { ...begun };
  extendPhrase(hash, before, word.low, word.high);
  return hash;
}

/** Adds a candidate for each row of a key; `value` is the key's row number plus one, or 0. */
function addRows(found: Candidate[], index: Index, passage: Passage, value: number, word: number, count: number): void {
  if (value === 0) return;
  const { words, language, allCapitals } = passage;
  for (let row = value - 1; ; row++) {
    const flags = index.rows[row * ROW_WORDS] as number;
    const detail = index.rows[row * ROW_WORDS + 1] as number;
    const exact = (flags & RowFlag.ExactCase) !== 0;
    const spoken = (flags & (1 << LANGUAGES.indexOf(language))) !== 0;
    if (spoken && (!exact || allCapitals || shapesOf(words, word, count) === (detail & 0xffff))) {
      found.push({
        entry: flags >>> 8,
        word,
        words: count,
        start: words.start[word] as number,
        end: words.end[word + count - 1] as number,
        rule: detail >>> 16,
        needs: (flags & RowFlag.Needs) !== 0,
        caseUnknown: exact && allCapitals,
      });
    }
    if ((flags & RowFlag.More) === 0) return;
  }
}

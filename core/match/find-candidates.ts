import { RowFlag } from '../index/layout.ts';
import type { Index } from '../index/open-index.ts';
import { begins, beginsOrIs, filterShift, GOLDEN, isWhole, rowsOf } from '../index/phrase-keys.ts';
import { LANGUAGES, type Language } from '../pack/language.ts';
import { mayEndInClitic, stemHash } from '../text/clitic.ts';
import { extendHigh, extendLow, type Hash, shapesOf } from '../text/phrase.ts';
import { BREAK } from '../text/separator.ts';
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
  const { store, from, count } = passage.words;
  const { low: lows, high: highs, tail: tails } = store;
  const { filter } = index.phrases;
  const shift = filterShift(filter.length);
  const golden = GOLDEN;
  const clitics = passage.language === 'id';
  // Almost every word of a text gets no further than this loop: what it calls is worth its call.
  for (let at = from; at < from + count; at++) {
    const high = highs[at] as number;
    const bits = filter[Math.imul(lows[at] as number, golden) >>> shift] as number;
    if (beginsOrIs(bits, high) || (clitics && mayEndInClitic(tails[at] as number))) addFrom(found, index, passage, at - from);
  }
  return found;
}

/** Adds what begins with a word. */
function addFrom(found: Candidate[], index: Index, passage: Passage, word: number): void {
  const { filter } = index.phrases;
  const { words } = passage;
  const { low: lows, high: highs, tail: tails } = words.store;
  const shift = filterShift(filter.length);
  const clitics = passage.language === 'id';
  const first = words.from + word;
  let low = lows[first] as number;
  let high = highs[first] as number;
  if (clitics && mayEndInClitic(tails[first] as number)) addStem(found, index, passage, word, 1, undefined);
  for (let count = 1; ; count++) {
    const bits = filter[Math.imul(low, GOLDEN) >>> shift] as number;
    if (isWhole(bits, high)) addRows(found, index, passage, rowsOf(index.phrases, low, high), word, count);
    if (!begins(bits, high) || word + count === words.count) return;
    const before = words.before(word + count);
    if (before === BREAK) return;
    const next = first + count;
    if (clitics && mayEndInClitic(tails[next] as number)) addStem(found, index, passage, word, count + 1, { low, high });
    low = extendLow(low, before, lows[next] as number);
    high = extendHigh(high, before, highs[next] as number);
  }
}

/** Adds what a phrase is when its last word is taken without its ending; `begun` is the hash of the words before it. */
function addStem(found: Candidate[], index: Index, passage: Passage, word: number, count: number, begun: Hash | undefined): void {
  const { words } = passage;
  const last = word + count - 1;
  const stem = stemHash(words, last);
  if (!stem) return;
  const before = words.before(last);
  const low = begun ? extendLow(begun.low, before, stem.low) : stem.low;
  const high = begun ? extendHigh(begun.high, before, stem.high) : stem.high;
  addRows(found, index, passage, rowsOf(index.phrases, low, high), word, count);
}

/** Adds a candidate for each row of a phrase, of those whose language and capitals fit. */
function addRows(found: Candidate[], index: Index, passage: Passage, rowsAt: number, word: number, count: number): void {
  if (rowsAt < 0) return;
  const { words, language, allCapitals } = passage;
  const { rows } = index.phrases;
  const spoken = 1 << LANGUAGES.indexOf(language);
  let at = rowsAt;
  let head: number;
  do {
    head = rows[at++] as number;
    const detail = (head & RowFlag.Detail) === 0 ? 0 : (rows[at++] as number);
    const exact = (head & RowFlag.ExactCase) !== 0;
    if ((head & spoken) !== 0 && (!exact || allCapitals || shapesOf(words, word, count) === (detail & 0xffff))) {
      found.push({
        entry: head >>> 8,
        word,
        words: count,
        start: words.start(word),
        end: words.end(word + count - 1),
        rule: detail >>> 16,
        needs: (head & RowFlag.Needs) !== 0,
        caseUnknown: exact && allCapitals,
      });
    }
  } while ((head & RowFlag.More) !== 0);
}

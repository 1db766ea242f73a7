import { spread } from '../text/hash.ts';
import { extendHigh, extendLow, spellingOf } from '../text/phrase.ts';
import { BREAK } from '../text/separator.ts';
import { WordStore } from '../text/word-store.ts';
import { type Words, wordsOf } from '../text/words.ts';
import { FILTER_BITS_A_PHRASE, MAX_LOAD, MIN_FILTER_WORDS, RowFlag } from './layout.ts';
import { Numbers } from './numbers.ts';
import { beginsBits, filterShift, GOLDEN, isWholeBits, markOf, type PhraseKeys, placeOf, rowBits } from './phrase-keys.ts';

/** What a form says of one of its phrases: see layout.ts. */
export interface Row {
  readonly head: number;
  readonly detail: number;
}

/** No next phrase. */
const NONE = 0xffffffff;

/** Gathers the phrases of all forms, then lays their tables out. A million of them are a usual size, so nothing here is an object a phrase. */
export class PhraseTable {
  readonly #store = new WordStore();
  /** Per phrase: its text, to notice two phrases with one hash. */
  readonly #texts: string[] = [];
  readonly #low = new Numbers();
  readonly #high = new Numbers();
  readonly #heads = new Numbers();
  readonly #details = new Numbers();
  /** Hashes of the first words of phrases, of one word and more, but for the whole phrase. */
  readonly #beginningLow = new Numbers();
  readonly #beginningHigh = new Numbers();

  /** @throws RangeError when the phrase is empty or a mark stands in it that ends phrases. */
  add(phrase: string, rowOf: (words: Words) => Row): void {
    const words = wordsOf(phrase, this.#store);
    if (words.count === 0) throw new RangeError(`"${phrase}" holds no word.`);
    let low = words.low(0);
    let high = words.high(0);
    for (let word = 1; word < words.count; word++) {
      const before = words.before(word);
      if (before === BREAK) throw new RangeError(`"${phrase}" holds a mark that ends a phrase.`);
      this.#beginningLow.push(low);
      this.#beginningHigh.push(high);
      low = extendLow(low, before, words.low(word));
      high = extendHigh(high, before, words.high(word));
    }
    const { head, detail } = rowOf(words);
    this.#texts.push(phrase);
    this.#low.push(low);
    this.#high.push(high);
    this.#heads.push(head);
    this.#details.push(detail);
  }

  /** @throws RangeError when two different phrases have one hash (never seen; one of them needs another spelling). */
  sections(): PhraseKeys {
    const { firsts, next } = this.#grouped();
    const rows = new Numbers();
    const places = new Uint32Array(firsts.length);
    for (let group = 0; group < firsts.length; group++) {
      places[group] = rows.length;
      rows.push(this.#high.at(firsts.at(group)));
      this.#pushRows(rows, firsts.at(group), next);
    }
    const bits = rowBits(rows.length);
    const slots = new Uint32Array(tableSize(firsts.length));
    for (let group = 0; group < firsts.length; group++) {
      const mixed = spread(this.#low.at(firsts.at(group)));
      let at = placeOf(mixed, slots.length);
      while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
      slots[at] = ((places[group] as number) + 1) | (markOf(mixed, bits) << bits);
    }
    return { filter: this.#filter(), slots, rows: rows.all() };
  }

  /** Phrases with one hash, as lists: the first of each, and after each phrase the next of its list. */
  #grouped(): { readonly firsts: Numbers; readonly next: Uint32Array } {
    const count = this.#texts.length;
    const table = new Uint32Array(tableSize(count)).fill(NONE);
    const next = new Uint32Array(count).fill(NONE);
    const last = new Uint32Array(count);
    const firsts = new Numbers();
    for (let phrase = 0; phrase < count; phrase++) {
      let at = placeOf(spread(this.#low.at(phrase)), table.length);
      while (table[at] !== NONE && !this.#hasSameHash(table[at] as number, phrase)) at = at + 1 === table.length ? 0 : at + 1;
      const first = table[at] === NONE ? phrase : (table[at] as number);
      if (first === phrase) {
        table[at] = phrase;
        firsts.push(phrase);
      } else {
        this.#checkSpelling(first, phrase);
        next[last[first] as number] = phrase;
      }
      last[first] = phrase;
    }
    return { firsts, next };
  }

  #hasSameHash(one: number, other: number): boolean {
    return this.#low.at(one) === this.#low.at(other) && this.#high.at(one) === this.#high.at(other);
  }

  #checkSpelling(one: number, other: number): void {
    const [a, b] = [this.#texts[one] as string, this.#texts[other] as string];
    if (a !== b && spellingOf(wordsOf(a)) !== spellingOf(wordsOf(b))) throw new RangeError(`"${b}" and "${a}" have the same hash.`);
  }

  /** The rows of a list of phrases, each different one once. */
  #pushRows(rows: Numbers, first: number, next: Uint32Array): void {
    const seen: number[] = [];
    for (let phrase = first; phrase !== NONE; phrase = next[phrase] as number) {
      const [head, detail] = [this.#heads.at(phrase), this.#details.at(phrase)];
      if (!seen.some((other) => this.#heads.at(other) === head && this.#details.at(other) === detail)) seen.push(phrase);
    }
    for (const phrase of seen) {
      const detail = this.#details.at(phrase);
      const more = phrase === seen.at(-1) ? 0 : RowFlag.More;
      rows.push(this.#heads.at(phrase) | more | (detail === 0 ? 0 : RowFlag.Detail));
      if (detail !== 0) rows.push(detail);
    }
  }

  #filter(): Uint32Array {
    const wanted = Math.round(Math.log2((this.#texts.length * FILTER_BITS_A_PHRASE) / 32));
    const filter = new Uint32Array(Math.max(MIN_FILTER_WORDS, 2 ** wanted));
    const shift = filterShift(filter.length);
    const set = (low: number, bits: number) => {
      const word = Math.imul(low, GOLDEN) >>> shift;
      filter[word] = (filter[word] as number) | bits;
    };
    for (let at = 0; at < this.#low.length; at++) set(this.#low.at(at), isWholeBits(this.#high.at(at)));
    for (let at = 0; at < this.#beginningLow.length; at++) set(this.#beginningLow.at(at), beginsBits(this.#beginningHigh.at(at)));
    return filter;
  }
}

/** At least one place stays empty, where a search that finds nothing ends. */
const tableSize = (keys: number) => Math.ceil(keys / MAX_LOAD) + 1;

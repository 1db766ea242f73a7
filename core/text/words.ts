import { CharClass, classOf, foldOf, isUpper } from './characters.ts';
import { BREAK, separatorAfter } from './separator.ts';
import { WordStore } from './word-store.ts';

/** How a word is capitalised. Exact-case forms ask for the same shape. */
export const Shape = { Lower: 0, Capital: 1, Upper: 2, Mixed: 3 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

const SPACE = 0x20;

/** The words of one text: a stretch of a store. Words are numbered from 0; what is asked of a word that is not there is 0. */
export class Words {
  readonly text: string;
  readonly count: number;
  /** For loops over all words: word n is at `from + n` of the store. */
  readonly store: WordStore;
  readonly from: number;
  /** Words that are only parted from the one before, whatever stands between them. */
  readonly #joined: ReadonlySet<number> | undefined;

  constructor(text: string, store: WordStore, from: number, count: number, joined?: ReadonlySet<number>) {
    this.text = text;
    this.store = store;
    this.from = from;
    this.count = count;
    this.#joined = joined;
  }

  /** UTF-16 offset of the word's first character. */
  start(word: number): number {
    return this.#has(word) ? (this.store.start[this.from + word] as number) : 0;
  }

  /** UTF-16 offset behind its last one. */
  end(word: number): number {
    return this.#has(word) ? (this.store.end[this.from + word] as number) : 0;
  }

  /** One half of its hash; the one that tells single words apart where no phrase is looked for. */
  low(word: number): number {
    return this.#has(word) ? (this.store.low[this.from + word] as number) : 0;
  }

  high(word: number): number {
    return this.#has(word) ? (this.store.high[this.from + word] as number) : 0;
  }

  tail(word: number): number {
    return this.#has(word) ? (this.store.tail[this.from + word] as number) : 0;
  }

  /** What stands before the word: 0 for what only parts words, a folded hard mark such as "." or "'", or {@link BREAK}. */
  before(word: number): number {
    if (word <= 0 || word >= this.count) return BREAK;
    if (this.#joined?.has(word)) return 0;
    const [from, to] = [this.end(word - 1), this.start(word)];
    if (to - from === 1 && this.text.charCodeAt(from) === SPACE) return 0;
    return separatorAfter(this.text, { start: this.start(word - 1), end: from }, to);
  }

  /** Letters and digits in the word, which is less than `end - start` where soft hyphens hide. */
  length(word: number): number {
    let length = 0;
    for (let at = this.start(word); at < this.end(word); at++) if (classOf(this.text.charCodeAt(at)) !== CharClass.Ignored) length++;
    return length;
  }

  shape(word: number): Shape {
    let letters = 0;
    let uppers = 0;
    let firstUpper = false;
    for (let at = this.start(word); at < this.end(word); at++) {
      const code = this.text.charCodeAt(at);
      if (classOf(code) !== CharClass.Letter) continue;
      if (isUpper(code)) {
        if (letters === 0) firstUpper = true;
        uppers++;
      }
      letters++;
    }
    if (uppers === 0) return Shape.Lower;
    if (uppers === letters && letters > 1) return Shape.Upper;
    return firstUpper && uppers === 1 ? Shape.Capital : Shape.Mixed;
  }

  /** A copy with these words alone. Two that were not neighbours are only parted, whatever stood between them. */
  only(kept: readonly number[]): Words {
    const store = new WordStore();
    for (const word of kept) store.push(this.start(word), this.end(word), this.low(word), this.high(word), this.tail(word));
    const joined = new Set(kept.flatMap((word, at) => (at > 0 && (kept[at - 1] as number) < word - 1 ? [at] : [])));
    return new Words(this.text, store, 0, kept.length, joined);
  }

  #has(word: number): boolean {
    return word >= 0 && word < this.count;
  }
}

/** The words of several texts, in one store, which is emptied first: who gives one makes the words in it before invalid. */
export function wordsOfAll(texts: readonly string[], store = new WordStore()): Words[] {
  store.clear();
  return texts.map((text) => {
    const from = store.size;
    store.add(text);
    return new Words(text, store, from, store.size - from);
  });
}

/** Splits a text into folded, hashed words; into a store that is emptied first, where one is given. */
export function wordsOf(text: string, store = new WordStore()): Words {
  store.clear();
  store.add(text);
  return new Words(text, store, 0, store.size);
}

/** The low halves of the hashes of all words of some texts: how lists of words are kept for comparing. */
export function lowHashes(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.map((text) => wordsOf(text)).flatMap((words) => Array.from({ length: words.count }, (_, word) => words.low(word))));
}

/** The folded letters of a word. */
export function foldedWord(words: Words, word: number): string {
  let folded = '';
  for (let at = words.start(word); at < words.end(word); at++) {
    const code = words.text.charCodeAt(at);
    if (classOf(code) !== CharClass.Ignored) folded += String.fromCharCode(foldOf(code));
  }
  return folded;
}

import type { Entry } from '../pack/entry.ts';
import type { SourceView } from './card-view.ts';

/** Numbers an entry's sources in the order in which its facts are shown. */
export class SourceMarks {
  readonly #sources: Entry['sources'];
  readonly #order: string[] = [];

  constructor(sources: Entry['sources']) {
    this.#sources = sources;
  }

  /** The numbers of these sources, from 1, counting up. */
  of(keys: readonly string[]): number[] {
    const marks = keys.map((key) => {
      const known = this.#order.indexOf(key);
      return known >= 0 ? known + 1 : this.#order.push(key);
    });
    return marks.sort((a, b) => a - b);
  }

  /** The sources that got a number, in its order. */
  sources(): SourceView[] {
    return this.#order.flatMap((key) => {
      const source = this.#sources[key];
      return source ? [{ title: source.title, publisher: source.publisher, url: source.url, date: source.date }] : [];
    });
  }
}

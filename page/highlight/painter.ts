import type { UnderlineColor, UnderlineStyle } from '../../core/settings.ts';
import { rangeAtCaret } from './hit-test.ts';

/**
 * Paints mentions with the CSS Custom Highlight API: not one node or attribute of the page changes, and nothing moves.
 * The rules for these names stand in entrypoints/content/highlights.css, which the manifest injects.
 */
const FIRST = 'konteks-first';
const LATER = 'konteks-later';
const SHOWN = 'konteks-shown';

/** A mention on the page. Underlined, or only answering to the pointer. */
export interface PaintedMention {
  readonly range: Range;
  readonly underlined: boolean;
}

/** How underlines look; each look is a highlight of its own, because a highlight's style is in its name alone. */
export interface Look {
  readonly style: UnderlineStyle;
  readonly color: UnderlineColor;
}

export class Painter {
  readonly #registry: HighlightRegistry;
  #mentions: readonly PaintedMention[] = [];
  #numbers = new Map<AbstractRange, number>();
  #names: readonly string[] = [];

  /** Everything painted goes when `signal` aborts. */
  constructor(registry: HighlightRegistry, signal: AbortSignal) {
    this.#registry = registry;
    signal.addEventListener('abort', () => this.#clear());
  }

  /** Replaces what is painted. */
  paint(mentions: readonly PaintedMention[], { style, color }: Look): void {
    this.#clear();
    this.#mentions = mentions;
    this.#numbers = new Map(mentions.map(({ range }, number) => [range, number]));
    const rangesOf = (underlined: boolean) => mentions.filter((mention) => mention.underlined === underlined).map(({ range }) => range);
    if (mentions.length === 0) return;
    const first = `${FIRST}-${style}-${color}`;
    this.#registry.set(first, new Highlight(...rangesOf(true)));
    this.#registry.set(LATER, new Highlight(...rangesOf(false)));
    this.#names = [first, LATER];
  }

  /** Marks the mention whose card is open. */
  show(mention: number | undefined): void {
    const range = mention === undefined ? undefined : this.#mentions[mention]?.range;
    if (!range) this.#registry.delete(SHOWN);
    else {
      const shown = new Highlight(range);
      shown.priority = 1;
      this.#registry.set(SHOWN, shown);
    }
  }

  /** The mention at a point of the viewport. */
  at(x: number, y: number): number | undefined {
    if (this.#mentions.length === 0) return undefined;
    for (const { ranges } of this.#registry.highlightsFromPoint(x, y)) {
      for (const range of ranges) {
        const number = this.#numbers.get(range);
        if (number !== undefined) return number;
      }
    }
    if (devicePixelRatio === 1) return undefined;
    const range = rangeAtCaret(
      document,
      this.#mentions.map((mention) => mention.range),
      x,
      y,
    );
    return range && this.#numbers.get(range);
  }

  rangeOf(mention: number): Range | undefined {
    return this.#mentions[mention]?.range;
  }

  #clear(): void {
    for (const name of [...this.#names, SHOWN]) this.#registry.delete(name);
    this.#names = [];
    this.#mentions = [];
    this.#numbers = new Map();
  }
}

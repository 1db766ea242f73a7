import type { Analysis } from '../core/analyse.ts';
import type { Point } from '../core/hover/corridor.ts';
import type { Opening } from '../core/hover/hover-state.ts';
import type { Meant } from '../core/relative/relative-date.ts';
import { OPEN_DELAYS, type Settings } from '../core/settings.ts';
import { type ExportedMention, quoteOf } from '../core/view/exported-mention.ts';
import type { FoundEntry, PageView } from '../core/view/page-view.ts';
import type { WhyView } from '../core/view/why-view.ts';
import type { PageArticle } from './article/read-article.ts';
import { CardController, type DrawnCard, type Keeping } from './card/card-controller.ts';
import { Painter } from './highlight/painter.ts';
import { HoverController } from './pointer/hover-controller.ts';
import { longestTouched } from './selection/touched.ts';

/** A mention, or words that mean a date, as its card is asked for. */
export type AskedMention =
  | { readonly entry: string; readonly words: string; readonly why: WhyView }
  | { readonly words: string; readonly meant: Meant };

/** Words that mean a date, as they stand on the page. */
interface PlacedMeaning {
  readonly range: Range;
  readonly meant: Meant;
}

/** What an annotator needs from outside. */
export interface AnnotatorPorts {
  drawCard(root: ShadowRoot, mentionOf: (mention: number) => AskedMention, keeping: Keeping): DrawnCard;
  /** A mention's card is about to open. */
  onOpen(): void;
}

/** One mention as it stands on the page. */
interface Placed {
  readonly head: number;
  readonly why: WhyView;
  readonly range: Range;
  readonly block: number;
  /** UTF-16 offsets into the block. */
  readonly start: number;
  readonly end: number;
}

/**
 * An annotated article: its mentions painted, answering to pointer and keys, until `signal` aborts. Which kinds are on show
 * can change meanwhile.
 */
export class Annotator {
  readonly #analysis: Analysis;
  readonly #ports: AnnotatorPorts;
  readonly #texts: readonly string[];
  readonly #placed: readonly Placed[];
  readonly #painter: Painter;
  readonly #card: CardController;
  readonly #hover: HoverController;
  readonly #dates: readonly PlacedMeaning[];
  /** Those of `#placed` whose kinds are switched on; mention numbers count these. */
  #visible: readonly Placed[] = [];

  constructor(document: Document, article: PageArticle, analysis: Analysis, ports: AnnotatorPorts, signal: AbortSignal) {
    this.#analysis = analysis;
    this.#ports = ports;
    this.#texts = article.blocks.map(({ text }) => text);
    this.#placed = analysis.mentions.flatMap(({ block, start, end, head, why }): Placed[] => {
      const range = article.blocks[block]?.range(start, end);
      return range ? [{ head, why, range, block, start, end }] : [];
    });
    this.#dates = analysis.dates.flatMap(({ block, start, end, ...meant }): PlacedMeaning[] => {
      const range = article.blocks[block]?.range(start, end);
      return range ? [{ range, meant }] : [];
    });
    this.#painter = new Painter(CSS.highlights, signal);
    const mentionOf = (mention: number) => this.#asked(mention);
    const keeping: Keeping = {
      close: () => this.#hover.close(),
      pin: (on) => this.#hover.pin(on),
      isPinned: () => this.#hover.isPinned,
    };
    this.#card = new CardController(document, (root) => ports.drawCard(root, mentionOf, keeping), keeping, signal);
    this.#hover = new HoverController(
      document.defaultView as Window,
      {
        mentionAt: (x, y) => this.#painter.at(x, y),
        rectsOf: (mention) => [...(this.#painter.rangeOf(mention)?.getClientRects() ?? [])],
        cardRect: () => this.#card.rect(),
        isCard: (target) => this.#card.isCard(target),
        onChange: (mention, by, pointer) => void this.#onChange(mention, by, pointer),
      },
      signal,
    );
  }

  /** Shows the mentions as the reader wants them: of these kinds, that dense, in this look. */
  show({ kinds, density, underlineStyle, underlineColor, openDelay, relativeDates }: Settings): void {
    this.#hover.close();
    this.#hover.openDelay = OPEN_DELAYS[openDelay];
    this.#visible = this.#placed.filter(({ head }) => kinds[this.#analysis.heads[head]?.kind ?? 'term']);
    const seen = new Set<number>();
    const mentions = this.#visible.map(({ head, range }) => {
      const first = !seen.has(head);
      seen.add(head);
      return { range, underlined: density === 'every' || (density === 'first' && first) };
    });
    // Dates answer to the pointer, are never underlined, and their numbers follow those of the mentions.
    const dates = relativeDates ? this.#dates.map(({ range }) => ({ range, underlined: false })) : [];
    this.#painter.paint([...mentions, ...dates], { style: underlineStyle, color: underlineColor });
  }

  /** What the popup lists. */
  view(): PageView {
    const { language } = this.#analysis;
    if (!language) return { status: 'no-language' };
    const { date } = this.#analysis;
    return { status: 'annotated', language, date: date?.day, dateIsChosen: date?.signal === 'reader', found: this.#found() };
  }

  /** The mentions on show, as other programs can find them again. */
  exported(): ExportedMention[] {
    return this.#visible.map(({ head, block, start, end }) => {
      const { entry = '', name = '' } = this.#analysis.heads[head] ?? {};
      return { entry, name, ...quoteOf(this.#texts, block, start, end) };
    });
  }

  /** How many entries are found, for the badge. */
  get count(): number {
    return new Set(this.#visible.map(({ head }) => head)).size;
  }

  /** Scrolls to a mention and opens its card for the keyboard. */
  goTo(mention: number): void {
    const range = this.#painter.rangeOf(mention);
    if (!range) return;
    // A range cannot be scrolled to, but its element can; instantly, for the card is placed beside it at once.
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#hover.open(mention);
  }

  /** Opens the card of the longest mention that a selection touches; false when it touches none. */
  openTouched(selection: Range): boolean {
    const mention = longestTouched(
      selection,
      this.#visible.map(({ range }) => range),
    );
    if (mention !== undefined) this.#hover.open(mention);
    return mention !== undefined;
  }

  close(): void {
    this.#hover.close();
  }

  /** Goes to the next or previous mention; from the window's top when no card is open. */
  step(direction: 1 | -1): void {
    const count = this.#visible.length;
    if (count === 0) return;
    const { shown } = this.#hover;
    const from = shown ?? this.#firstInView() - (direction === 1 ? 1 : 0);
    this.goTo((from + direction + count) % count);
  }

  #firstInView(): number {
    const index = this.#visible.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    return Math.max(0, index);
  }

  #asked(mention: number): AskedMention {
    const date = this.#dates[mention - this.#visible.length];
    if (date) return { words: wordsOf(date.range), meant: date.meant };
    const placed = this.#visible[mention];
    const entry = this.#analysis.heads[placed?.head ?? -1]?.entry;
    if (!placed || entry === undefined) throw new RangeError(`There is no mention ${mention} on this page.`);
    return { entry, words: wordsOf(placed.range), why: placed.why };
  }

  #found(): FoundEntry[] {
    const found = new Map<number, FoundEntry>();
    this.#visible.forEach(({ head }, mention) => {
      const known = found.get(head);
      const { entry, name, kind } = this.#analysis.heads[head] ?? { entry: '', name: '', kind: 'term' };
      found.set(head, { entry, name, kind, count: (known?.count ?? 0) + 1, first: known?.first ?? mention });
    });
    return [...found.values()];
  }

  async #onChange(mention: number | undefined, by: Opening, pointer: Point | undefined): Promise<void> {
    const range = mention === undefined ? undefined : this.#painter.rangeOf(mention);
    this.#painter.show(mention);
    if (mention === undefined || !range) this.#card.hide();
    else {
      this.#ports.onOpen();
      await this.#card.show(mention, range, { by, pointer });
    }
  }
}

const wordsOf = (range: Range) => range.toString().replace(/\s+/g, ' ');

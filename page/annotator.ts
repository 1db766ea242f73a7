import type { Analysis } from '../core/analyse.ts';
import type { Point } from '../core/hover/corridor.ts';
import type { Opening } from '../core/hover/hover-state.ts';
import type { Kind } from '../core/pack/kind.ts';
import type { FoundEntry, PageView } from '../core/view/page-view.ts';
import type { WhyView } from '../core/view/why-view.ts';
import type { PageArticle } from './article/read-article.ts';
import { CardController, type DrawnCard } from './card/card-controller.ts';
import { Painter } from './highlight/painter.ts';
import { HoverController } from './pointer/hover-controller.ts';

/** A mention as its card is asked for. */
export interface AskedMention {
  readonly entry: string;
  readonly words: string;
  readonly why: WhyView;
}

/** One mention as it stands on the page. */
interface Placed {
  readonly head: number;
  readonly why: WhyView;
  readonly range: Range;
}

/**
 * An annotated article: its mentions painted, answering to pointer and keys, until `signal` aborts. Which kinds are on show
 * can change meanwhile.
 */
export class Annotator {
  readonly #analysis: Analysis;
  readonly #placed: readonly Placed[];
  readonly #painter: Painter;
  readonly #card: CardController;
  readonly #hover: HoverController;
  /** Those of `#placed` whose kinds are switched on; mention numbers count these. */
  #visible: readonly Placed[] = [];

  constructor(
    document: Document,
    article: PageArticle,
    analysis: Analysis,
    drawCard: (root: ShadowRoot, mentionOf: (mention: number) => AskedMention, close: () => void) => DrawnCard,
    signal: AbortSignal,
  ) {
    this.#analysis = analysis;
    this.#placed = analysis.mentions.flatMap(({ block, start, end, head, why }): Placed[] => {
      const range = article.blocks[block]?.range(start, end);
      return range ? [{ head, why, range }] : [];
    });
    this.#painter = new Painter(CSS.highlights, signal);
    const mentionOf = (mention: number) => this.#asked(mention);
    this.#card = new CardController(document, (root) => drawCard(root, mentionOf, () => this.#hover.close()), signal);
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
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  /** Shows the mentions of these kinds only. */
  showKinds(kinds: Readonly<Record<Kind, boolean>>): void {
    this.#hover.close();
    this.#visible = this.#placed.filter(({ head }) => kinds[this.#analysis.heads[head]?.kind ?? 'term']);
    const seen = new Set<number>();
    this.#painter.paint(
      this.#visible.map(({ head, range }) => {
        const first = !seen.has(head);
        seen.add(head);
        return { range, first };
      }),
    );
  }

  /** What the popup lists. */
  view(): PageView {
    const { language } = this.#analysis;
    if (!language) return { status: 'no-language' };
    return { status: 'annotated', language, date: this.#analysis.date?.day, found: this.#found() };
  }

  /** How many entries are found, for the badge. */
  get count(): number {
    return new Set(this.#visible.map(({ head }) => head)).size;
  }

  /** Scrolls to a mention and opens its card for the keyboard. */
  show(mention: number): void {
    const range = this.#painter.rangeOf(mention);
    if (!range) return;
    // A range cannot be scrolled to, but its element can; instantly, for the card is placed beside it at once.
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#hover.open(mention);
  }

  /** Goes to the next or previous mention; from the window's top when no card is open. */
  step(direction: 1 | -1): void {
    const count = this.#visible.length;
    if (count === 0) return;
    const { shown } = this.#hover;
    const from = shown ?? this.#firstInView() - (direction === 1 ? 1 : 0);
    this.show((from + direction + count) % count);
  }

  #firstInView(): number {
    const index = this.#visible.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    return Math.max(0, index);
  }

  #asked(mention: number): AskedMention {
    const placed = this.#visible[mention];
    const entry = this.#analysis.heads[placed?.head ?? -1]?.entry;
    if (!placed || entry === undefined) throw new RangeError(`There is no mention ${mention} on this page.`);
    return { entry, words: placed.range.toString().replace(/\s+/g, ' '), why: placed.why };
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
    else await this.#card.show(mention, range, { focus: by === 'key', pointer });
  }

  /** Esc closes the card, whoever has the focus, and does nothing else then. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#hover.shown === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    this.#hover.close();
  }
}

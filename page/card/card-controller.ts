import type { Point, Rect } from '../../core/hover/corridor.ts';
import { CardHost } from './card-host.ts';
import { placeCard } from './place-card.ts';
import { type Scheme, schemeBehind } from './scheme.ts';

/** A card drawn into the host's shadow root by whoever knows how to draw one. */
export interface DrawnCard {
  /** Resolves when the card's content is in place and can be measured. */
  draw(mention: number, scheme: Scheme): Promise<void>;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
}

/** What a drawn card may do with the place it stands in. */
export interface Keeping {
  close(): void;
  /** The card stays when the pointer leaves. */
  pin(on: boolean): void;
  isPinned(): boolean;
}

/** Where the card stands, and what the keyboard had before. */
export class CardController {
  readonly #document: Document;
  readonly #host: CardHost;
  readonly #card: DrawnCard;
  #range: Range | undefined;
  #pointer: Point | undefined;
  #focusBefore: HTMLElement | undefined;
  #latest = 0;

  constructor(document: Document, draw: (root: ShadowRoot) => DrawnCard, signal: AbortSignal) {
    this.#document = document;
    this.#host = new CardHost(document, signal);
    this.#card = draw(this.#host.root);
    const options = { signal, passive: true, capture: true } as const;
    const window = document.defaultView as Window;
    window.addEventListener('scroll', (event) => event.target !== this.#host.element && void this.#place(), options);
    window.addEventListener('resize', () => void this.#place(), options);
    // A card that grows, or gives way to another one, must not grow over its word.
    const resizes = new ResizeObserver(() => void this.#place());
    resizes.observe(this.#host.element);
    signal.addEventListener('abort', () => resizes.disconnect());
  }

  isCard(target: EventTarget | null): boolean {
    return target === this.#host.element;
  }

  rect(): Rect | undefined {
    return this.#host.isOpen ? this.#host.element.getBoundingClientRect() : undefined;
  }

  /** Draws, places and shows the card of a mention. A later call, or `hide`, makes an unfinished one void. */
  async show(mention: number, range: Range, options: { readonly focus: boolean; readonly pointer: Point | undefined }): Promise<void> {
    const turn = ++this.#latest;
    await this.#card.draw(mention, schemeBehind(range.startContainer.parentElement ?? this.#document.documentElement));
    if (turn !== this.#latest) return;
    this.#range = range;
    this.#pointer = options.pointer;
    this.#host.open(this.#document);
    await this.#place();
    if (options.focus) this.#takeFocus();
  }

  hide(): void {
    this.#latest++;
    this.#range = undefined;
    const hadFocus = this.#document.activeElement === this.#host.element;
    this.#host.close();
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = undefined;
  }

  async #place(): Promise<void> {
    const range = this.#range;
    if (!range || !this.#host.isOpen) return;
    const { x, y } = await placeCard(range, this.#host.element, this.#pointer);
    if (range === this.#range) this.#host.moveTo(x, y);
  }

  #takeFocus(): void {
    const active = this.#document.activeElement;
    // From the second card on, the focus was lost with the first card's content: what had it before stays remembered.
    if (!this.#focusBefore && active instanceof HTMLElement && active !== this.#host.element) this.#focusBefore = active;
    this.#card.focus();
  }
}

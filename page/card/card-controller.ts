import { autoUpdate } from '@floating-ui/dom';
import type { Point, Rect } from '../../core/hover/corridor.ts';
import type { Opening } from '../../core/hover/hover-state.ts';
import { CardHost } from './card-host.ts';
import { onEscape } from './escape-key.ts';
import { FocusBefore } from './focus-before.ts';
import { areGone, placeCard, wordsOf } from './place-card.ts';
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

/** How a card came to be opened, and where the pointer was then. */
export interface OpenedBy {
  readonly by: Opening;
  readonly pointer?: Point | undefined;
}

/** Where the card stands, and what the keyboard had before. */
export class CardController {
  readonly #document: Document;
  readonly #host: CardHost;
  readonly #card: DrawnCard;
  readonly #keeping: Keeping;
  readonly #focusBefore: FocusBefore;
  #range: Range | undefined;
  #pointer: Point | undefined;
  #wordsWereSeen = false;
  #stopFollowing: (() => void) | undefined;
  #latest = 0;

  constructor(document: Document, draw: (root: ShadowRoot) => DrawnCard, keeping: Keeping, signal: AbortSignal) {
    const window = document.defaultView as Window;
    this.#document = document;
    this.#keeping = keeping;
    this.#focusBefore = new FocusBefore(document);
    onEscape(window, () => this.#range !== undefined, keeping.close, signal);
    this.#host = new CardHost(document, signal);
    this.#card = draw(this.#host.root);
    document.addEventListener('fullscreenchange', () => this.#onFullscreen(), { signal });
    // Under a modal dialog a card could be seen in part and not be used.
    document.addEventListener('toggle', ({ target }) => this.#isBehind(target) && keeping.close(), { signal, capture: true });
    signal.addEventListener('abort', () => this.#stopFollowing?.());
  }

  isCard(target: EventTarget | null): boolean {
    return target === this.#host.element;
  }

  rect(): Rect | undefined {
    return this.#host.isOpen ? this.#host.element.getBoundingClientRect() : undefined;
  }

  /** Draws, places and shows the card of a mention. A later call, or `hide`, makes an unfinished one void. */
  async show(mention: number, range: Range, { by, pointer }: OpenedBy): Promise<void> {
    const turn = ++this.#latest;
    await this.#card.draw(mention, schemeBehind(range.startContainer.parentElement ?? this.#document.documentElement));
    if (turn !== this.#latest) return;
    this.#range = range;
    this.#pointer = pointer;
    this.#wordsWereSeen = false;
    this.#host.open();
    await this.#place();
    this.#follow(range);
    if (by !== 'pointer') this.#takeFocus();
  }

  hide(): void {
    this.#latest++;
    this.#stopFollowing?.();
    const range = this.#range;
    this.#range = undefined;
    const hadFocus = this.#hasFocus();
    this.#host.close();
    if (hadFocus && range) this.#focusBefore.giveBack(range);
    else this.#focusBefore.forget();
  }

  /** The card keeps to its words while the page scrolls, moves or is laid out anew, and does not grow over them. */
  #follow(range: Range): void {
    this.#stopFollowing?.();
    this.#stopFollowing = autoUpdate(wordsOf(range), this.#host.element, () => void this.#place());
  }

  async #place(): Promise<void> {
    const range = this.#range;
    if (!range || !this.#host.isOpen) return;
    if (areGone(range)) return this.#keeping.close();
    const { x, y, wordsAreHidden } = await placeCard(wordsOf(range), this.#host.element, this.#pointer);
    if (range !== this.#range) return;
    this.#host.moveTo(x, y);
    // A card whose words are in sight no more explains nothing, unless the reader wants to keep it.
    if (wordsAreHidden && this.#wordsWereSeen && !this.#keeping.isPinned()) this.#keeping.close();
    this.#wordsWereSeen ||= !wordsAreHidden;
  }

  #onFullscreen(): void {
    if (!this.#host.isOpen) return;
    const hadFocus = this.#hasFocus();
    this.#host.raise();
    if (hadFocus) this.#card.focus();
    void this.#place();
  }

  #isBehind(target: EventTarget | null): boolean {
    return this.#host.isOpen && target instanceof HTMLDialogElement && target.matches(':modal') && !target.contains(this.#host.element);
  }

  #hasFocus(): boolean {
    return this.#document.activeElement === this.#host.element;
  }

  #takeFocus(): void {
    this.#focusBefore.remember(this.#host.element);
    this.#card.focus();
  }
}

import { CardController, type DrawnCard, type Keeping } from '../card/card-controller.ts';

/** The card on what the reader selected: it was asked for, so it stays until it is closed or the reader clicks beside it. */
export class SelectionCard {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  #close: (() => void) | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
  }

  /** Opens a card at a range, in place of the one before. */
  async open(range: Range, draw: (root: ShadowRoot, keeping: Keeping) => DrawnCard): Promise<void> {
    this.close();
    const run = new AbortController();
    const signal = AbortSignal.any([this.#signal, run.signal]);
    let isPinned = false;
    const keeping: Keeping = {
      close: () => this.close(),
      pin: (on) => {
        isPinned = on;
      },
      isPinned: () => isPinned,
    };
    const card = new CardController(this.#document, (root) => draw(root, keeping), keeping, signal);
    this.#close = () => {
      card.hide();
      run.abort();
    };
    this.#document.addEventListener('pointerdown', ({ target }) => !isPinned && !card.isCard(target) && this.close(), {
      signal,
      capture: true,
    });
    await card.show(0, range, { by: 'key' });
  }

  close(): void {
    this.#close?.();
    this.#close = undefined;
  }
}

/** What had the keyboard's focus before a card took it, so that it gets it back. */
export class FocusBefore {
  readonly #document: Document;
  #element: HTMLElement | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** From the second card on, the focus was lost with the first card's content: what had it before stays remembered. */
  remember(host: Element): void {
    const active = focusedIn(this.#document);
    if (!this.#element && active instanceof HTMLElement && active !== host && active !== this.#document.body) this.#element = active;
  }

  /** Where nothing had the focus, the next Tab goes on from the card's words and not from the page's start. */
  giveBack(words: Range): void {
    const selection = this.#document.getSelection();
    if (this.#element?.isConnected) this.#element.focus({ preventScroll: true });
    else if (selection?.isCollapsed !== false) selection?.collapse(words.startContainer, words.startOffset);
    this.forget();
  }

  forget(): void {
    this.#element = undefined;
  }
}

/** Looks into the shadow roots that the page leaves open. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focusedIn(active.shadowRoot) : active;
}

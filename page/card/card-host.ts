/**
 * The one element that Konteks adds to a page: it stands outside the article, holds the card in a closed shadow root (the page
 * cannot read what a reader is told), and lives in the top layer, above whatever the page stacks.
 */
const TAG = 'konteks-card';

/** Inline and important, because a page's own `* { … !important }` would reach the host otherwise. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  width: 'max-content',
  height: 'max-content',
};

export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;

  /** The host goes when `signal` aborts. */
  constructor(document: Document, signal: AbortSignal) {
    this.element = document.createElement(TAG);
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.element.setAttribute('popover', 'manual');
    for (const [property, value] of Object.entries(HOST_STYLE)) this.#set(property, value);
    this.#set('display', 'none');
    signal.addEventListener('abort', () => this.element.remove());
  }

  get isOpen(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  /** Shows the host, still invisible, so that the card can be measured and placed. */
  open(document: Document): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
    this.#set('display', 'block');
    if (!this.isOpen) this.element.showPopover();
  }

  close(): void {
    if (this.isOpen) this.element.hidePopover();
    this.#set('display', 'none');
  }

  /** Viewport coordinates of the top left corner, in CSS pixels. */
  moveTo(x: number, y: number): void {
    this.#set('left', `${Math.round(x)}px`);
    this.#set('top', `${Math.round(y)}px`);
  }

  #set(property: string, value: string): void {
    this.element.style.setProperty(property, value, 'important');
  }
}

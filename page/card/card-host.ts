import { isolateEvents } from './isolate-events.ts';

/**
 * The one element that Konteks adds to a page, while a card is open: it stands outside the article, holds the card in a closed
 * shadow root (the page cannot read what a reader is told), and lives in the top layer, above whatever the page stacks.
 */
const TAG = 'konteks-card';

/** Inline and important, because a page's own `* { … !important }` would reach the host otherwise. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  width: 'max-content',
  height: 'max-content',
  'user-select': 'text',
};

export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;

  /** The host goes when `signal` aborts. */
  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.element = document.createElement(TAG);
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.element.setAttribute('popover', 'manual');
    for (const [property, value] of Object.entries(HOST_STYLE)) this.#set(property, value);
    isolateEvents(document.defaultView as Window, this.element, this.root, signal);
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  /** Shows the host so that the card can be measured and placed, above all else that is open on the page. */
  open(): void {
    const parent = this.#parent();
    if (this.element.parentElement !== parent) parent.append(this.element);
    // The host inherits the page's zoom, whatever its style says; the card has a size of its own.
    this.#set('zoom', String(1 / (parent.currentCSSZoom || 1)));
    if (!this.isOpen) this.element.showPopover();
  }

  /** Lifts the open host above what entered the top layer after it; the focus is lost. */
  raise(): void {
    this.close();
    this.open();
  }

  /** Nothing of Konteks stays in the page's document. */
  close(): void {
    this.element.remove();
  }

  /** Viewport coordinates of the top left corner, in CSS pixels. */
  moveTo(x: number, y: number): void {
    this.#set('left', `${Math.round(x)}px`);
    this.#set('top', `${Math.round(y)}px`);
  }

  /** What is outside a modal dialog, or an element in full screen, is inert, also in the top layer: the host then stands inside. */
  #parent(): Element {
    return [...this.#document.querySelectorAll(':modal:not(video, iframe)')].at(-1) ?? this.#document.documentElement;
  }

  #set(property: string, value: string): void {
    this.element.style.setProperty(property, value, 'important');
  }
}

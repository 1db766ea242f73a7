/**
 * What happens in a card is no business of the page: its hotkeys, its swipes, its own scrolling, its bans on selecting and copying,
 * its traps for the focus and the windows it opens at any click. What the browser itself does with these events it does all the same.
 */

/** Nothing in a card listens to these, so they are stopped before anything on the page below the window gets them. */
const UNHEARD = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'contextmenu',
  'selectstart',
  'dragstart',
  'copy',
  'cut',
];

/** The card's buttons hear these first. */
const HEARD_BY_CARD = ['click', 'auxclick', 'dblclick'];

export function isolateEvents(window: Window, host: Element, root: ShadowRoot, signal: AbortSignal): void {
  for (const type of UNHEARD) {
    window.addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), {
      signal,
      capture: true,
      passive: true,
    });
  }
  for (const type of HEARD_BY_CARD) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

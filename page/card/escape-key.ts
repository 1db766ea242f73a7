/**
 * Esc closes a card, whoever has the focus, and does nothing else then: neither pressing it nor letting it go reaches the page.
 * Listens at the window, before anything of the page below it.
 */
export function onEscape(window: Window, isOpen: () => boolean, close: () => void, signal: AbortSignal): void {
  let isHeld = false;
  const options = { signal, capture: true } as const;
  const keep = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !(isHeld || isOpen())) return;
      keep(event);
      if (!isHeld) close();
      isHeld = true;
    },
    options,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Escape' || !isHeld) return;
      keep(event);
      isHeld = false;
    },
    options,
  );
}

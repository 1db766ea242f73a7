/** What was just chosen gets the focus: the card that opened, or in the list the entry whose card closed. */
export function moveFocus(root: Element, before: string | undefined, now: string | undefined): void {
  if (now !== undefined) {
    const pane = root.querySelector<HTMLElement>('main');
    (pane?.querySelector<HTMLElement>('section') ?? pane)?.focus({ preventScroll: true });
    pane?.scrollTo(0, 0);
    scrollTo(0, 0);
    root.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const link = before && root.querySelector<HTMLElement>(`nav a[href="#${CSS.escape(encodeURIComponent(before))}"]`);
  (link || root.querySelector<HTMLElement>('input[type="search"]'))?.focus();
}

/**
 * The highlighted range at a point of the viewport, for devices where `highlightsFromPoint` finds none.
 *
 * Chromium 156 mixes up CSS and device pixels there when the device's pixel ratio is emulated (its device mode, and tests at
 * other ratios; measured 2026-11-25: nothing is found at 1.5 and 2). The caret's position has no such fault, but it snaps to
 * the nearest text and is blind where a page forbids selection, so it only stands in.
 */
export function rangeAtCaret(document: Document, ranges: Iterable<Range>, x: number, y: number): Range | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return undefined;
  for (const range of ranges) {
    if (range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y)) return range;
  }
  return undefined;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

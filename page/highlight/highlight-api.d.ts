/** Parts of the CSS Custom Highlight API that TypeScript's DOM library does not have yet (CSS Custom Highlight API, section 6). */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: AbstractRange[];
}
interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number): HighlightHitResult[];
}

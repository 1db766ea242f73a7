/** The number of the longest range that shares text with a selection; undefined when none does. */
export function longestTouched(selection: Range, ranges: readonly Range[]): number | undefined {
  let best: number | undefined;
  let longest = 0;
  ranges.forEach((range, number) => {
    if (!range.startContainer.isConnected || !share(selection, range)) return;
    const { length } = range.toString();
    if (length > longest) [best, longest] = [number, length];
  });
  return best;
}

/** Both constants name the other range's bound first: its end against this start, its start against this end. */
function share(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}

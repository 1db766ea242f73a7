/** A mention as other programs can find it again: by its words and those around it, and by its place in the article's text. */
export interface ExportedMention {
  readonly entry: string;
  readonly name: string;
  /** The words on the page. */
  readonly exact: string;
  /** Up to {@link CONTEXT} characters before and after, in the same block. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets into the article's blocks, joined by one line break each. */
  readonly start: number;
  readonly end: number;
}

/** As the W3C's TextQuoteSelector suggests: enough to tell two equal words apart. */
const CONTEXT = 32;

/** Where a mention stands in an article of these blocks. */
export function quoteOf(blocks: readonly string[], block: number, start: number, end: number): Omit<ExportedMention, 'entry' | 'name'> {
  const text = blocks[block] ?? '';
  const before = blocks.slice(0, block).reduce((sum, { length }) => sum + length + 1, 0);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start: before + start,
    end: before + end,
  };
}

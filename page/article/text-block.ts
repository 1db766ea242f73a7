/** A block's text, and where in the document each part of it stands. Offsets are UTF-16, as in `string` and `Range`. */
export class TextBlock {
  readonly text: string;
  /** The block-level element that the text stands in. */
  readonly element: Element;
  readonly #nodes: readonly Text[];
  readonly #starts: readonly number[];

  constructor(element: Element, nodes: readonly Text[], starts: readonly number[], text: string) {
    this.element = element;
    this.#nodes = nodes;
    this.#starts = starts;
    this.text = text;
  }

  /** The document's range for a stretch of the text; it may begin and end in different inline elements. */
  range(start: number, end: number): Range {
    const range = this.element.ownerDocument.createRange();
    const [first, last] = [this.#nodeAt(start), this.#nodeAt(end - 1)];
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }

  /** Binary search: a long block broken up by links has hundreds of nodes. */
  #nodeAt(offset: number): { node: Text; start: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { node: this.#nodes[low] as Text, start: this.#starts[low] as number };
  }
}

/** Document order. The numbers are the DOM standard's: `Node`'s constants are not there outside a browser. */
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;

/** Whether `first` ends before `second` begins; neither contains the other. */
export function endsBefore(first: Element, second: Element): boolean {
  const position = first.compareDocumentPosition(second);
  return (position & FOLLOWING) !== 0 && (position & (CONTAINED_BY | CONTAINS | PRECEDING)) === 0;
}

/** The innermost element around both. */
export function commonAncestor(first: Element, second: Element): Element {
  let scope = first;
  while (!scope.contains(second) && scope.parentElement) scope = scope.parentElement;
  return scope;
}

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;

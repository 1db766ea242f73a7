import { isBlock, isSkipped } from './elements.ts';
import { endsBefore, isElement, isText } from './position.ts';
import { TextBlock } from './text-block.ts';

/** A line break inside a block; two of them part blocks, as old pages do. */
const LINE_BREAK = '\n';

/** Collects the blocks below `scope` that stand between `first` and `last` in the document, both included. */
export function collectBlocks(scope: Element, first: Element, last: Element, isVisible: (element: Element) => boolean): TextBlock[] {
  const collector = new Collector(isVisible);
  collector.walk(scope, first, last);
  return collector.blocks;
}

class Collector {
  readonly blocks: TextBlock[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = '';
  #linked = 0;
  readonly #isVisible: (element: Element) => boolean;

  constructor(isVisible: (element: Element) => boolean) {
    this.#isVisible = isVisible;
  }

  walk(element: Element, first: Element, last: Element): void {
    const holdsArticle = element.contains(first) || element.contains(last);
    if (endsBefore(element, first) || endsBefore(last, element) || (!holdsArticle && isSkipped(element))) return;
    const block = isBlock(element);
    if (block) this.#flush(element);
    const inLink = element.tagName === 'A';
    const before = this.#text.length;
    for (const child of element.childNodes) {
      if (isText(child)) this.#add(child);
      else if (isElement(child)) this.#enter(child, element, first, last);
    }
    if (inLink) this.#linked += Math.max(0, this.#text.length - before);
    if (block) this.#flush(element);
  }

  #enter(child: Element, parent: Element, first: Element, last: Element): void {
    if (child.tagName === 'BR') {
      if (this.#text.trimEnd() !== this.#text && this.#text.endsWith(LINE_BREAK)) this.#flush(parent);
      else this.#text += LINE_BREAK;
      return;
    }
    this.walk(child, first, last);
    // What follows a nested block belongs to the element around it.
    if (isBlock(child)) this.#flush(parent);
  }

  #add(node: Text): void {
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += node.data;
  }

  #flush(element: Element): void {
    const [nodes, starts, text, linked] = [this.#nodes, this.#starts, this.#text, this.#linked];
    [this.#nodes, this.#starts, this.#text, this.#linked] = [[], [], '', 0];
    if (text.trim() === '' || nodes.length === 0) return;
    const holder = nearestBlock(nodes[0] as Text, element);
    if (isTeaser(text, linked) || !this.#isVisible(holder)) return;
    this.blocks.push(new TextBlock(holder, nodes, starts, text));
  }
}

function nearestBlock(node: Text, fallback: Element): Element {
  let element = node.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element ?? fallback;
}

const READ_ALSO = /^\s*(baca|lihat|simak)( juga| selengkapnya)?\s*:|^\s*(read|see|watch) (also|more)\b/i;

/** A link to another article rather than text of this one. */
function isTeaser(text: string, linked: number): boolean {
  if (linked === 0) return false;
  return READ_ALSO.test(text) || linked / text.trim().length > 0.8;
}

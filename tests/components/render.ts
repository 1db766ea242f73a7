import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';

/** Renders into a document of its own, in Node. Returns the element that it was rendered into. */
export function rendered(node: ComponentChild): HTMLElement {
  const { document } = new JSDOM('<!doctype html><html><body><main></main></body></html>').window;
  Object.assign(globalThis, { document });
  const root = document.querySelector('main') as HTMLElement;
  render(node, root);
  return root;
}

/** The visible words of an element, without the spacing of the markup. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

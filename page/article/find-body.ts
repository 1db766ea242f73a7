import { isBlock, skippedAround } from './elements.ts';
import { isElement } from './position.ts';

/** Shorter paragraphs are captions, buttons, datelines. */
const LEAST_PARAGRAPH = 60;
/** An article has at least this much running text, in characters. */
const LEAST_TEXT = 400;
const MOST_LINKED = 0.5;

/**
 * The element that holds the running text: the one whose own paragraphs have the most of it. Paragraphs count fully for
 * their parent and half for the element around it, as in Readability; a shared wrapper then wins over one section.
 */
export function findBody(document: Document): Element | undefined {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number) => {
    if (element && element !== document.documentElement) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const paragraph of document.querySelectorAll('p, [itemprop="articleBody"], div > br')) {
    const holder = paragraph.tagName === 'BR' ? paragraph.parentElement : paragraph;
    if (!holder || (paragraph.tagName === 'BR' && scores.has(holder))) continue;
    const length = ownTextLength(holder);
    if (length < LEAST_PARAGRAPH || skippedAround(holder)) continue;
    const isParagraph = holder.tagName === 'P';
    add(isParagraph ? holder.parentElement : holder, length);
    add(isParagraph ? (holder.parentElement?.parentElement ?? null) : holder.parentElement, length / 2);
  }
  const [body, score] = [...scores].reduce((best, each) => (each[1] > best[1] ? each : best), [undefined, 0] as [
    Element | undefined,
    number,
  ]);
  if (!body || score < LEAST_TEXT || linkedShare(body) > MOST_LINKED) return undefined;
  return body;
}

/** Text of the element that is not in a block of its own below it. */
function ownTextLength(element: Element): number {
  let length = 0;
  for (const child of element.childNodes) {
    if (isElement(child) && isBlock(child)) continue;
    length += (child.textContent ?? '').trim().length;
  }
  return length;
}

function linkedShare(element: Element): number {
  const total = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return total === 0 ? 1 : linked / total;
}

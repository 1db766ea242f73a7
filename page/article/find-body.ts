import { isBlock, skippedAround } from './elements.ts';
import { isElement } from './position.ts';

/** Shorter paragraphs are captions, buttons, datelines. */
const LEAST_PARAGRAPH = 60;
/** An article has at least this much running text, in characters. */
const LEAST_TEXT = 400;
const MOST_LINKED = 0.5;

/**
 * The element that holds the running text: the one whose own paragraphs have the most of it. Paragraphs count fully for
 * their parent and half for the element around it, as in Readability; a shared wrapper then wins over one section. Some sites
 * set paragraphs as `div`s, old ones as one element broken up by `<br>`.
 */
export function findBody(document: Document): Element | undefined {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number) => {
    if (element && element !== document.documentElement) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const holder of document.querySelectorAll('p, div, section, article, td')) {
    const length = ownTextLength(holder);
    if (length < LEAST_PARAGRAPH || skippedAround(holder)) continue;
    const isWhole = holder.tagName !== 'P' && holder.querySelector(':scope > br') !== null;
    add(isWhole ? holder : holder.parentElement, length);
    add(isWhole ? holder.parentElement : (holder.parentElement?.parentElement ?? null), length / 2);
  }
  const [best, ...others] = [...scores].filter(([, score]) => score >= LEAST_TEXT).sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  if (isRunningText(best[0])) return best[0];
  // A wrapper around the article and the teasers below it has more text than the article itself.
  return others.find(([element, score]) => score > best[1] * LEAST_OF_BEST && hasParagraphs(element) && isRunningText(element))?.[0];
}

/** Less than this share of the page's text is a teaser or a box, not the page's article. */
const LEAST_OF_BEST = 0.12;
const LEAST_PARAGRAPHS = 4;

const isRunningText = (element: Element) => linkedShare(element) <= MOST_LINKED && !isListOfTeasers(element);

/** So much text that is in no element of its own below, in characters: old sites part their paragraphs by `<br>`. */
const LEAST_OWN = 800;

/** Several paragraphs of its own: what a list of teasers never has. */
function hasParagraphs(element: Element): boolean {
  const own = [...element.querySelectorAll(':scope > p')].filter((paragraph) => ownTextLength(paragraph) >= LEAST_PARAGRAPH);
  return own.length >= LEAST_PARAGRAPHS || ownTextLength(element) >= LEAST_OWN;
}

const HEADINGS = 'h2, h3, h4, h5';
const LEAST_TEASERS = 3;

/** Headings that lead elsewhere, about one a paragraph: a list of articles, not one of them. */
function isListOfTeasers(body: Element): boolean {
  const leading = [...body.querySelectorAll(HEADINGS)].filter(
    (heading) => heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null,
  );
  return leading.length >= LEAST_TEASERS && leading.length * 2 >= body.querySelectorAll('p').length;
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

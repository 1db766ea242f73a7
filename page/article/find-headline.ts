import { endsBefore } from './position.ts';

/** The headline: the heading nearest before the running text; the first `h1` of the page where there is no nearer one. */
export function findHeadline(document: Document, body: Element): Element | undefined {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => (heading.textContent ?? '').trim() !== '');
  const inside = headings.find((heading) => body.contains(heading));
  const before = headings.filter((heading) => endsBefore(heading, body));
  return inside ?? before.at(-1) ?? nearestHeading(body);
}

/** Sites that keep `h1` for their logo set headlines as `h2`, in the article's own element. */
function nearestHeading(body: Element): Element | undefined {
  const scope = body.closest('article, main, [role="main"]') ?? body;
  return scope.querySelector('h2') ?? undefined;
}

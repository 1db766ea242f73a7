import type { DateSignal } from '../../core/dating/article-date.ts';
import { isDateline } from '../../core/dating/visible-date.ts';
import { commonAncestor, endsBefore } from './position.ts';
import { structuredArticles } from './structured-data.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'content_PublishedDate',
  'datePublished',
  'publishdate',
  'pubdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];

const URL_DATE = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=\D)/;
/** Longer texts are no datelines. */
const MOST_CHARACTERS = 120;

/** Everything on the page that hints at the article's date. Visible text is looked through only when no metadata is there. */
export function dateSignals(document: Document, path: string, headline: Element, body: Element): DateSignal[] {
  const metadata = [...structured(document), ...meta(document), ...times(headline, body)];
  if (metadata.length > 0) return metadata;
  const url = URL_DATE.exec(path);
  return [...visible(document, headline, body), ...(url ? [{ kind: 'url' as const, text: `${url[1]}-${url[2]}-${url[3]}` }] : [])];
}

function structured(document: Document): DateSignal[] {
  return structuredArticles(document).flatMap(({ datePublished }) =>
    datePublished ? [{ kind: 'json-ld' as const, text: datePublished }] : [],
  );
}

function meta(document: Document): DateSignal[] {
  const named = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name && content) named.set(name.toLowerCase(), content);
  }
  return META_NAMES.flatMap((name) => {
    const text = named.get(name.toLowerCase());
    return text ? [{ kind: 'meta' as const, text }] : [];
  });
}

/** `<time>` elements of the article itself, not of the teasers below it. */
function times(headline: Element, body: Element): DateSignal[] {
  const scope = commonAncestor(headline, body);
  return [...scope.querySelectorAll('time[datetime]')]
    .filter((time) => !endsBefore(body, time) && !body.contains(time))
    .map((time) => ({ kind: 'time', text: time.getAttribute('datetime') ?? '' }));
}

function visible(document: Document, headline: Element, body: Element): DateSignal[] {
  const scope = headline.closest('article, main, [role="main"]') ?? commonAncestor(headline, body);
  const signals: DateSignal[] = [];
  for (const element of document.querySelectorAll('time, span, div, p, li, small, b, strong, i, em, td, h4, h5, h6')) {
    if (endsBefore(body, element) || element.contains(headline)) continue;
    const text = (element.textContent ?? '').trim();
    if (text.length > MOST_CHARACTERS || !isDateline(text)) continue;
    signals.push({ kind: scope.contains(element) ? 'dateline' : 'page', text });
  }
  return signals;
}

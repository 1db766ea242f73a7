/** schema.org data that a page carries in JSON-LD: what it says it is, its headline and its date. */

const ARTICLE_TYPE =
  /^(News|Reportage|Analysis|Opinion|Background|Review|AskPublic)?(NewsArticle|Article)$|^BlogPosting$|^LiveBlogPosting$/;

export interface StructuredArticle {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every article that the page's JSON-LD describes, in order. A script that is no JSON is skipped: pages have those. */
export function structuredArticles(document: Document): StructuredArticle[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap((script) => articlesIn(parse(script.textContent ?? '')));
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function articlesIn(value: Json): StructuredArticle[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (value === null || typeof value !== 'object') return [];
  const types = [value['@type'] ?? []].flat();
  const own = types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))
    ? [{ headline: textOf(value['headline']), datePublished: textOf(value['datePublished']) }]
    : [];
  return [...own, ...articlesIn(value['@graph'] ?? null), ...articlesIn(value['mainEntity'] ?? null)];
}

const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : undefined);

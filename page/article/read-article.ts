import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { DateSignal } from '../../core/dating/article-date.ts';
import { collectBlocks } from './collect-blocks.ts';
import { dateSignals } from './date-signals.ts';
import { findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { commonAncestor } from './position.ts';
import { structuredArticles } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

/** The article on a page, as read. */
export interface PageArticle {
  readonly blocks: readonly TextBlock[];
  readonly dateSignals: readonly DateSignal[];
}

/** Where the page is, and how to tell whether an element shows; a document without a window knows neither. */
export interface Surroundings {
  /** The path of the page's address. */
  readonly path: string;
  isVisible(element: Element): boolean;
}

/** Reads the page's article; undefined when the page is none. Changes nothing. */
export function readArticle(document: Document, { path, isVisible }: Surroundings): PageArticle | undefined {
  if (!document.body || !mayBeArticle(document, path)) return undefined;
  const body = findBody(document);
  const headline = body && findHeadline(document, body);
  if (!body || !headline) return undefined;
  const blocks = collectBlocks(commonAncestor(headline, body), headline, body, isVisible);
  return { blocks, dateSignals: dateSignals(document, path, headline, body) };
}

/** What pages say they are (Open Graph types) when they are surely no article. */
const NO_ARTICLE = /^(product|profile|video|music|books?)\b/;

/** The cheap look, which most pages do not pass: a front page never does, others by what they say or by their paragraphs. */
function mayBeArticle(document: Document, path: string): boolean {
  if (path === '/') return false;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (NO_ARTICLE.test(type)) return false;
  return type === 'article' || structuredArticles(document).length > 0 || isProbablyReaderable(document);
}

import { isProbablyReaderable } from '@mozilla/readability';
import type { DateSignal } from '../../core/dating/article-date.ts';
import { collectBlocks } from './collect-blocks.ts';
import { commonAncestor, dateSignals } from './date-signals.ts';
import { findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { structuredArticles } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

/** The article on a page, as read. */
export interface PageArticle {
  readonly blocks: readonly TextBlock[];
  readonly dateSignals: readonly DateSignal[];
}

/** Reads the page's article; undefined when the page is none. Changes nothing. */
export function readArticle(document: Document): PageArticle | undefined {
  if (!document.body || !mayBeArticle(document)) return undefined;
  const body = findBody(document);
  const headline = body && findHeadline(document, body);
  if (!body || !headline) return undefined;
  const scope = commonAncestor(headline, body);
  const blocks = collectBlocks(scope, headline, body);
  return { blocks, dateSignals: dateSignals(document, headline, body) };
}

/** The cheap look, which most pages do not pass: a front page never does, others by what they say or by their paragraphs. */
function mayBeArticle(document: Document): boolean {
  if ((document.location?.pathname ?? '') === '/') return false;
  const declared = document.querySelector('meta[property="og:type"]')?.getAttribute('content') === 'article';
  return declared || structuredArticles(document).length > 0 || isProbablyReaderable(document);
}

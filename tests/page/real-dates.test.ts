import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../core/date/partial-date.ts';
import { articleDate } from '../../core/dating/article-date.ts';
import { findRelativeDates } from '../../core/relative/find-relative-dates.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { haveRealArticles, realArticle, WITHOUT_REAL_ARTICLES } from '../e2e/harness/real-articles.ts';

const TODAY = '2026-11-25' as Day;

/** The article's day, and each different way in which it points to another one. */
function datesOf(file: string): { day: Day | undefined; meant: string[] } {
  const article = readArticle(new JSDOM(realArticle(file)).window.document, { path: '/artikel/x/', isVisible: () => true });
  const day = articleDate(article?.dateSignals ?? [], 'id', TODAY)?.day;
  const meant = (day && article ? article.blocks : []).flatMap(({ text }) =>
    findRelativeDates(text, 'id', day as Day).map(({ start, end, from }) => `${text.slice(start, end)}=${from}`),
  );
  return { day, meant: [...new Set(meant)] };
}

describe.skipIf(!haveRealArticles)(`relative dates on the real pages${haveRealArticles ? '' : ` (${WITHOUT_REAL_ARTICLES})`}`, () => {
  test.each([
    ['jurnas-metadata-2023.html', '2023-08-31', ['Rabu=2023-08-30', 'tahun lalu=2022', 'Juli=2023-07']],
    ['jurnas-visible-date.html', '2024-05-20', ['Rabu=2024-05-15', 'tahun lalu=2023']],
  ])('%s, an article of %s: %j', (file, day, meant) => {
    const found = datesOf(file);
    expect(found.day).toBe(day);
    expect(found.meant).toEqual(expect.arrayContaining(meant));
  });
});

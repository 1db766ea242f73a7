import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../page/article/read-article.ts';

const SENTENCE = 'Pemerintah mengatakan bahwa perundingan itu akan dilanjutkan pada pekan depan di ibu kota, kata seorang pejabat. ';
const TEXT = SENTENCE.repeat(2);
const ARTICLE = '<meta property="og:type" content="article">';
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** Blocks of a page's article, or undefined when the page is none. */
function blocksOf(body: string, head = '', path = '/berita/1'): string[] | undefined {
  const { document } = new JSDOM(`<!doctype html><html><head><title>T</title>${head}</head><body>${body}</body></html>`).window;
  return readArticle(document, { path, isVisible: () => true })?.blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

const paragraphs = times(5, (index) => `<p>${index} ${TEXT}</p>`);

describe('an article is recognised', () => {
  test.each([
    ['as paragraphs beside each other', `<h1>Judul</h1><div>${paragraphs}</div>`, ''],
    [
      'with each paragraph in a wrapper of its own',
      `<h1>Judul</h1><main>${times(5, (index) => `<div class="x"><p>${index} ${TEXT}</p></div>`)}</main>`,
      '',
    ],
    ['with paragraphs set as divs', `<h1>Judul</h1><div>${times(5, (index) => `<div class="text">${index} ${TEXT}</div>`)}</div>`, ARTICLE],
    ['as one element broken up by line breaks', `<h1>Judul</h1><div>${times(5, (index) => `${index} ${TEXT}<br><br>`)}</div>`, ARTICLE],
    [
      'in an element whose classes name its topics',
      `<h1>Judul</h1><div class="post category-popular tag-korea-utara has-sidebar">${paragraphs}</div>`,
      '',
    ],
    [
      'built with a page builder',
      `<h1>Judul</h1><div class="elementor-widget elementor-widget-theme-post-content">${paragraphs}</div>`,
      '',
    ],
    [
      'in a wrapper that holds many teasers too',
      `<h1>Judul</h1><div><div class="body">${paragraphs}</div><div>${times(12, (index) => `<div><h3><a href="/${index}">Lain ${index}</a></h3><p>${TEXT}</p></div>`)}</div></div>`,
      ARTICLE,
    ],
    ['with its headline as h2', `<article><h2>Judul</h2>${paragraphs}</article>`, ARTICLE],
    [
      'with structured data of any shape',
      `<h1>Judul</h1><div>${paragraphs}</div>`,
      '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>',
    ],
    [
      'though its structured data is damaged',
      `<h1>Judul</h1><div>${paragraphs}</div>`,
      '<script type="application/ld+json">{"@type": "NewsArticle",</script>',
    ],
  ])('%s', (_title, body, head) => {
    const blocks = blocksOf(body, head);
    expect(blocks?.[0]).toBe('Judul');
    expect(blocks?.length).toBe(6);
  });

  test('with a heading and links inside its text', () => {
    const body = `<h1>Judul</h1><div>${paragraphs}<h2>Latar <a href="/x">belakang</a></h2>${paragraphs}</div>`;
    expect(blocksOf(body)?.length).toBe(12);
  });
});

describe('no article is', () => {
  const teaser = (index: number) => `<article><h3><a href="/b/${index}">Berita ${index}</a></h3><p>${TEXT}</p></article>`;
  test.each([
    ['a list of teasers', `<h1>Internasional</h1><div>${times(12, teaser)}</div>`, '', '/internasional'],
    [
      'a list of teasers in links',
      `<h1>Internasional</h1><div>${times(12, (index) => `<a href="/b/${index}"><h3>Berita</h3><p>${TEXT}</p></a>`)}</div>`,
      '',
      '/internasional',
    ],
    ['a front page', `<h1>Judul</h1><div>${paragraphs}</div>`, ARTICLE, '/'],
    ['a product', `<h1>Panci</h1><div>${paragraphs}</div>`, '<meta property="og:type" content="product">', '/panci'],
    ['a video page with a short description', '<h1>Video</h1><p>Video pertemuan di Vladivostok.</p>', ARTICLE, '/video/1'],
    ['a form', `<h1>Daftar</h1><form>${paragraphs}</form>`, ARTICLE, '/daftar'],
    ['a page of comments', `<h1>Forum</h1><div class="comments">${paragraphs}</div>`, ARTICLE, '/forum/1'],
  ])('%s', (_title, body, head, path) => {
    expect(blocksOf(body, head, path)).toBeUndefined();
  });
});

describe('left out of an article is', () => {
  test.each([
    ['related', '<div class="related-articles"><p>Di luar</p></div>'],
    ['share', '<div class="article-share"><p>Di luar</p></div>'],
    ['tags', '<ul class="read__tags"><li>Di luar</li></ul>'],
    ['tagging', '<div class="detail__body-tag"><p>Di luar</p></div>'],
    ['an advertisement', '<div class="ads-middle"><p>Di luar</p></div>'],
    ['"Baca juga"', '<p>Baca juga: <a href="/x">Di luar</a></p>'],
    ['"Read also" in bold', '<p><b>Read also: </b><a href="/x">Di luar</a></p>'],
    ['a paragraph that is one link', '<p><a href="/x">Di luar dari sini</a></p>'],
    ['navigation', '<div role="navigation">Di luar</div>'],
    ['a table of contents', '<nav><p>Di luar</p></nav>'],
    ['code', '<pre>Di luar</pre>'],
    ['hidden text', '<p hidden>Di luar</p>'],
    ['an editable field', '<div contenteditable>Di luar</div>'],
    ['what comes after it', `</div><div class="x"><p>Di luar</p>`],
  ])('%s', (_title, furniture) => {
    const blocks = blocksOf(`<h1>Judul</h1><div>${paragraphs}${furniture}</div>`);
    expect(blocks?.length).toBe(6);
    expect(blocks?.join()).not.toContain('Di luar');
  });
});

test('offsets of a block lead to the same words in the document, however they are cut up', () => {
  const { document } = new JSDOM(
    `<h1>Judul</h1><div>${paragraphs}<p>Kata <b>Kim</b> <i>Jo<u>ng</u></i>\n Un, dan <a href="/x">Pyong</a>yang</p></div>`,
  ).window;
  const article = readArticle(document, { path: '/x', isVisible: () => true });
  const block = article?.blocks.at(-1);
  for (const words of ['Kim Jong\n Un', 'Pyongyang', 'Kata']) {
    const start = block?.text.indexOf(words) ?? -1;
    expect(block?.range(start, start + words.length).toString()).toBe(words);
  }
});

test('what the root element is called says nothing of the article in it', () => {
  const { document } = new JSDOM(
    `<!doctype html><html class="hidden-sidebar"><head>${ARTICLE}</head><body><h1>Judul</h1><div>${paragraphs}</div></body></html>`,
  ).window;
  expect(readArticle(document, { path: '/berita/1', isVisible: () => true })?.blocks.length).toBeGreaterThan(4);
});

import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Day, parseDay } from '../../../core/date/partial-date.ts';
import { LANGUAGES, type Language } from '../../../core/pack/language.ts';
import { readArticle } from '../../../page/article/read-article.ts';

export const CLASSES = ['news', 'wire', 'live', 'explainer', 'opinion', 'tabloid', 'markup', 'trap'] as const;
type ArticleClass = (typeof CLASSES)[number];

/** What an editor says is meant by some words; offsets are UTF-16 into the block. */
export interface Label {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entry: string;
}

export interface LabelledArticle {
  readonly name: string;
  readonly language: Language;
  readonly class: ArticleClass;
  readonly day: Day | undefined;
  readonly blocks: readonly string[];
  readonly labels: readonly Label[];
}

const schema = v.strictObject({
  language: v.picklist(LANGUAGES),
  class: v.picklist(CLASSES),
  date: v.optional(v.pipe(v.string(), v.transform(parseDay))),
  about: v.string(),
  blocks: v.optional(v.array(v.string())),
  html: v.optional(v.string()),
});

/**
 * Reads a labelled article: blocks of text, or a page that is read as the extension reads it, with `[[words|entry]]` where an
 * editor saw a mention.
 */
export function readLabelled(file: string, name: string): LabelledArticle {
  const read = parsed(file);
  const marked = read.blocks ?? blocksOf(read.html ?? '', name);
  const blocks: string[] = [];
  const labels: Label[] = [];
  for (const text of marked) {
    const unmarked = withoutMarks(text, blocks.length);
    blocks.push(unmarked.text);
    labels.push(...unmarked.labels);
  }
  const lost = lostLabels(read.html ?? '', labels.length);
  return { name, language: read.language, class: read.class, day: read.date, blocks, labels: [...labels, ...lost] };
}

/** @throws Error that names the file, for whoever labelled it. */
function parsed(file: string): v.InferOutput<typeof schema> {
  try {
    return v.parse(schema, parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

const MARK = /\[\[([\s\S]+?)\|([a-z0-9-]+)\]\]/g;

function withoutMarks(marked: string, block: number): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words, entry] = match;
    text += marked.slice(from, match.index);
    labels.push({ block, start: text.length, end: text.length + (words ?? '').length, entry: entry ?? '' });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}

/** Labels in a page's mark-up that the page reader left out: they count as missed. */
function lostLabels(html: string, kept: number): Label[] {
  const marks = [...html.matchAll(MARK)].map(([, , entry]) => entry ?? '');
  return marks.length > kept ? marks.slice(kept).map((entry) => ({ block: -1, start: 0, end: 0, entry })) : [];
}

/** A page's own article detection is part of what is measured: a page that is not recognised has no blocks. */
function blocksOf(html: string, name: string): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const article = readArticle(document, { path: `/${name}`, isVisible: () => true });
  return article?.blocks.map(({ text }) => text) ?? [];
}

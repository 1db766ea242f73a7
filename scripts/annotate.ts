/**
 * `npm run annotate -- FILE`: the extension's own core on an HTML or text file.
 * Prints every mention with its entry, place and reason; `--json` for programs.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Day, parseDay } from '../core/date/partial-date.ts';
import { dayAt } from '../core/date/today.ts';
import { articleDate } from '../core/dating/article-date.ts';
import { type Index, openIndex } from '../core/index/open-index.ts';
import { LANGUAGES, type Language } from '../core/pack/language.ts';
import { findRelativeDates } from '../core/relative/find-relative-dates.ts';
import { gate } from '../core/resolve/gate.ts';
import type { Mention } from '../core/resolve/mention.ts';
import { readText } from '../core/resolve/read-text.ts';
import { resolve } from '../core/resolve/resolve.ts';
import { compilePacks } from '../data/compile/compile-packs.ts';
import { PackError } from '../data/load/problem.ts';
import { readArticle } from '../page/article/read-article.ts';

const USAGE = 'npm run annotate -- FILE [--json] [--lang id|en] [--date 2023-08-31] [--pack DIR]';
const BUNDLED = new URL('../data/packs', import.meta.url).pathname;

interface Read {
  readonly blocks: readonly string[];
  readonly date: Day | undefined;
}

function read(file: string, language: Language | undefined): Read {
  const content = readFileSync(file, 'utf8');
  if (!/\.x?html?$/i.test(file)) return { blocks: content.split(/\n\s*\n|\r\n\s*\r\n/), date: undefined };
  // A console of its own: what jsdom thinks of a page's style sheets is no news to anybody.
  const { document } = new JSDOM(content, { virtualConsole: new VirtualConsole() }).window;
  const article = readArticle(document, { path: `/${file}`, isVisible: () => true });
  if (!article) throw new UsageError(`${file} holds no article that Konteks would read.`);
  return { blocks: article.blocks.map(({ text }) => text), date: articleDate(article.dateSignals, language, dayAt(new Date()))?.day };
}

class UsageError extends Error {
  override readonly name = 'UsageError';
}

function describe(index: Index, blocks: readonly string[], { block, start, end, entry, reason }: Mention) {
  const evidence = 'evidence' in reason ? index.idOf(reason.evidence) : undefined;
  return {
    block,
    start,
    end,
    words: blocks[block]?.slice(start, end).replace(/\s+/g, ' '),
    entry: index.idOf(entry),
    rule: reason.rule,
    evidence,
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' }, date: { type: 'string' }, pack: { type: 'string' } },
  });
  const [file] = positionals;
  const language = LANGUAGES.find((each) => each === values.lang);
  if (!file || (values.lang && !language)) throw new UsageError(USAGE);
  const given = values.date === undefined ? undefined : parseDay(values.date);
  if (values.date !== undefined && !given) throw new UsageError(`"${values.date}" is no day: write it as 2023-08-31.`);
  const { blocks, date } = read(file, language);
  const index = openIndex(compilePacks(values.pack ?? BUNDLED).index);
  const text = readText(blocks, language);
  const day = given ?? date;
  const mentions = (text ? gate(index, resolve(index, text, day)) : []).map((mention) => describe(index, blocks, mention));
  const dates = (text && day ? text.passages : []).flatMap(({ words, language: spoken }, block) =>
    findRelativeDates(words.text, spoken, day as Day).map(({ start, end, ...meant }) => ({
      block,
      start,
      words: words.text.slice(start, end),
      ...meant,
    })),
  );
  const result = { file, language: text?.language, date: day, mentions, dates };
  if (values.json) console.log(JSON.stringify(result, undefined, 2));
  else {
    console.log(`${file}: ${result.language ?? 'no language of ours'}, ${result.date ?? 'no date'}, ${mentions.length} mentions`);
    for (const { block, start, words, entry, rule, evidence } of mentions) {
      console.log(
        `${String(block).padStart(4)}:${String(start).padEnd(5)} ${words} → ${entry} (${rule}${evidence ? `: ${evidence}` : ''})`,
      );
    }
    for (const { block, start, words, from, until } of dates) {
      console.log(`${String(block).padStart(4)}:${String(start).padEnd(5)} ${words} = ${until ? `${from} to ${until}` : from}`);
    }
  }
}

try {
  main();
} catch (error) {
  const told = error instanceof UsageError || error instanceof PackError || (error instanceof Error && 'code' in error);
  if (!told) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** `npm run bench`: the engine against one `charCodeAt` pass over the same text, in the same run, as ratios. */
import { join } from 'node:path';
import { analyse } from '../../core/analyse.ts';
import type { Day } from '../../core/date/partial-date.ts';
import { buildIndex } from '../../core/index/build-index.ts';
import { type Index, openIndex } from '../../core/index/open-index.ts';
import { findCandidates } from '../../core/match/find-candidates.ts';
import { WordStore } from '../../core/text/word-store.ts';
import { wordsOfAll } from '../../core/text/words.ts';
import { compilePacks } from '../../data/compile/compile-packs.ts';
import { madeUpForms, madeUpText, packOf } from './made-up.ts';
import { quickest, ratio } from './stopwatch.ts';

const TEXT = 500_000;
const TODAY = '2026-01-01' as Day;

/** The physical limit: every character is looked at once. */
function charCodeAtPass(blocks: readonly string[]): number {
  let sum = 0;
  for (const text of blocks) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** As analysing does it: one store for every text. */
const STORE = new WordStore();

function match(index: Index, blocks: readonly string[]): number {
  let count = 0;
  for (const words of wordsOfAll(blocks, STORE)) {
    count += findCandidates(index, { words, language: 'id', allCapitals: false, titleCase: false }).length;
  }
  return count;
}

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly holds: boolean;
}

const rows: Row[] = [];
const add = (what: string, value: number, bar: number, unit: string) =>
  rows.push({ what, measured: `${value.toFixed(2)} ${unit}`, bar: `${bar} ${unit}`, holds: value <= bar });

for (const [count, bar] of [
  [1_000, 4],
  [100_000, 8],
  [1_000_000, 10],
] as const) {
  const forms = madeUpForms(count);
  const pack = packOf(forms);
  const blocks = madeUpText(TEXT, forms);
  const name = count.toLocaleString('en');
  const built = performance.now();
  const buffer = buildIndex([pack]);
  const seconds = (performance.now() - built) / 1000;
  const index = openIndex(buffer);
  add(
    `match 500 KB, ${name} forms`,
    ratio(
      () => match(index, blocks),
      () => charCodeAtPass(blocks),
    ),
    bar,
    '×',
  );
  if (count === 1_000_000) {
    const names = index.entryCount;
    const forForms = Object.values(index.phrases).reduce((sum, { byteLength }) => sum + byteLength, 0) / names;
    add(`${name} forms: bytes a form`, forForms, 16, 'bytes');
    add(
      `${name} forms: opening the index`,
      quickest(() => openIndex(buffer), 5),
      10,
      'ms',
    );
    add(`${name} forms: building the index`, seconds, 2, 's');
  }
}

const { index: buffer } = compilePacks(join(import.meta.dirname, '../../data/packs'));
const index = openIndex(buffer);
const names = Array.from({ length: index.entryCount }, (_, entry) => index.nameOf(entry, 'id'));
const blocks = madeUpText(TEXT, names);
const dateSignals = [{ kind: 'meta', text: '2024-05-20' } as const];
add(
  'whole analysis against the match alone, bundled packs',
  ratio(
    () => analyse(index, { blocks, dateSignals }, TODAY),
    () => match(index, blocks),
  ),
  3,
  '×',
);
console.table(rows);

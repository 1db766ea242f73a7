import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openIndex } from '../../core/index/open-index.ts';
import { gate } from '../../core/resolve/gate.ts';
import { readText } from '../../core/resolve/read-text.ts';
import { resolve } from '../../core/resolve/resolve.ts';
import { compilePacks } from '../../data/compile/compile-packs.ts';
import { readLabelled } from './harness/labelled-article.ts';
import { measures, scoreArticle } from './harness/score.ts';

const index = openIndex(compilePacks(join(import.meta.dirname, '../../data/packs')).index);

/** Articles on other subjects, full of ambiguous words, in which an editor marked nothing. */
const traps = ['dev', 'test'].flatMap((split) => {
  const folder = join(import.meta.dirname, split);
  return readdirSync(folder)
    .filter((file) => file.startsWith('trap-'))
    .map((file) => readLabelled(join(folder, file), file))
    .filter(({ labels }) => labels.length === 0);
});

test('there are traps to fall into', () => {
  expect(traps.length).toBeGreaterThan(20);
});

test.each(traps.map((trap) => [trap.name, trap] as const))('nothing is shown in %s', (_name, { blocks, day }) => {
  const text = readText(blocks);
  const shown = text ? gate(index, resolve(index, text, day)) : [];
  expect(shown.map(({ block, start, end, entry }) => `${blocks[block]?.slice(start, end)} = ${index.idOf(entry)}`)).toEqual([]);
});

describe('the score', () => {
  const label = (start: number, end: number, entry: string) => ({ block: 0, start, end, entry });
  const blocks = ['satu dua tiga empat'];
  test.each([
    ['everything right', [label(0, 4, 'a')], [label(0, 4, 'a')], [1, 1, 1, 1]],
    ['a wider mention of the same entry', [label(0, 4, 'a')], [label(0, 8, 'a')], [1, 1, 1, 1]],
    ['the wrong entry', [label(0, 4, 'a')], [label(0, 4, 'b')], [1, 1, 0, 0]],
    ['a mention where nothing is', [label(0, 4, 'a')], [label(0, 4, 'a'), label(5, 8, 'b')], [0.5, 1, 0.5, 1]],
    ['a label that was missed', [label(0, 4, 'a'), label(5, 8, 'b')], [label(0, 4, 'a')], [1, 0.5, 1, 0.5]],
    ['nothing where nothing is', [], [], [1, 1, 1, 1]],
  ])('of %s', (_title, labels, mentions, expected) => {
    const { span, linked } = measures(scoreArticle(labels, mentions, blocks));
    expect([span.precision, span.recall, linked.precision, linked.recall]).toEqual(expected);
  });
});

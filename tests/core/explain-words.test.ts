import { describe, expect, test } from 'vitest';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import { explainWords } from '../../core/explain-words.ts';
import { buildIndex } from '../../core/index/build-index.ts';
import { openIndex } from '../../core/index/open-index.ts';
import { entry, form, indexOf, packOf } from './small-pack.ts';

const surname = (text: string) => form({ text, exactCase: true, needs: [{ kind: 'full-name' }] });

const index = indexOf(
  entry('kim-jong-un', { kind: 'person', forms: ['Kim Jong Un', surname('Kim')] }),
  entry('kim-yo-jong', { kind: 'person', forms: ['Kim Yo Jong', surname('Kim')] }),
  entry('john-kirby', { kind: 'person', forms: ['John Kirby', surname('Kirby')] }),
  entry('security-council', { kind: 'organisation', forms: [form({ text: 'Dewan Keamanan PBB', languages: ['id'] })] }),
  entry('filibuster', { forms: [form({ text: 'filibuster', languages: ['en'] })] }),
);

const explained = (words: string) => explainWords(index, { words, language: 'id', articleDay: undefined });

describe('selected words mean', () => {
  test.each([
    ['the entry of their full name', 'Kim Jong Un', { entry: 'kim-jong-un', why: { rule: 'form' } }],
    ['the longest mention in them', 'Kim Jong Un menghadap Dewan Keamanan PBB', { entry: 'security-council', why: { rule: 'form' } }],
    ['the only one who goes by them', 'Kirby', { entry: 'john-kirby', why: { rule: 'only' } }],
    ['an entry beside other words', 'rapat Dewan Keamanan PBB kemarin', { entry: 'security-council', why: { rule: 'form' } }],
  ])('%s: %s', (_title, words, meant) => {
    expect(explained(words)).toEqual(meant);
  });

  test('what they mean in the other language, when they say nothing in the page’s', () => {
    expect(explained('filibuster')?.entry).toBe('filibuster');
  });
});

describe('nothing is made of', () => {
  test.each([
    ['a surname of several', 'Kim'],
    ['a surname beside a stranger’s first name', 'Jack Kirby'],
    ['a surname somewhere in a sentence', 'kata Kirby kemarin'],
    ['a word in the wrong case', 'kirby'],
    ['words of no entry', 'harga cabai'],
    ['no words', '  '],
  ])('%s: "%s"', (_title, words) => {
    expect(explained(words)).toBeUndefined();
  });
});

describe('words of an office', () => {
  const minister = (id: string, from: string, to?: string) =>
    entry(id, {
      kind: 'person',
      periods: [
        {
          sort: 'role',
          title: { id: 'menteri', en: 'minister' },
          office: 'minister',
          from: from as PartialDate,
          ...(to ? { to: to as PartialDate } : {}),
          source: ['s'],
        },
      ],
    });
  const ministers = packOf([minister('sergei-shoigu', '2012-11-06', '2024-05-12'), minister('andrei-belousov', '2024-05-14')]);
  const offices = openIndex(buildIndex([{ ...ministers, offices: [{ id: 'minister', forms: [form('Menteri Pertahanan Rusia')] }] }]));
  const words = 'Menteri Pertahanan Rusia';

  test('mean its holder on the article’s day', () => {
    expect(explainWords(offices, { words, language: 'id', articleDay: '2023-08-31' as Day })?.entry).toBe('sergei-shoigu');
    expect(explainWords(offices, { words, language: 'id', articleDay: '2025-08-31' as Day })?.entry).toBe('andrei-belousov');
  });

  test('mean nobody without a day', () => {
    expect(explainWords(offices, { words, language: 'id', articleDay: undefined })).toBeUndefined();
  });
});

test('packs that are switched off explain nothing', () => {
  expect(explainWords(index, { words: 'Kim Jong Un', language: 'id', articleDay: undefined }, ['test'])).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../core/index/build-index.ts';
import { IndexError, openIndex } from '../../core/index/open-index.ts';
import { entry, finds, form, packOf } from './small-pack.ts';

const packs = [
  packOf([entry('satu', { kind: 'person', relations: [{ type: 'see-also', entry: 'dua', source: ['s'] }] })], 'a'),
  packOf([entry('dua', { kind: 'weapon', name: { id: 'Dua – é', en: 'Two' } })], 'b'),
];

describe('an index', () => {
  test('gives back entries, names, kinds, packs and companions both ways', () => {
    const index = openIndex(buildIndex(packs));
    expect(
      [0, 1].map((number) => [index.idOf(number), index.kindOf(number), index.packOf(number), [...index.companionsOf(number)]]),
    ).toEqual([
      ['satu', 'person', 'a', [1]],
      ['dua', 'weapon', 'b', [0]],
    ]);
    expect([index.nameOf(1, 'id'), index.nameOf(1, 'en')]).toEqual(['Dua – é', 'Two']);
  });

  test('is the same bytes for the same packs', () => {
    expect(new Uint8Array(buildIndex(packs))).toEqual(new Uint8Array(buildIndex(packs)));
  });

  test('finds each of many thousand forms, and no others', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => `kata${number}`);
    const index = openIndex(buildIndex([packOf([entry('banyak', { forms: names })])]));
    expect(finds(index, names.slice(0, 500).join(' ')).length).toBe(500);
    expect(finds(index, names.map((name) => `${name}x`).join(' '))).toEqual([]);
  });

  test('form conditions that name entries of absent packs can never be met', () => {
    const index = openIndex(
      buildIndex([packOf([entry('satu', { forms: [form({ text: 'surat', needs: [{ kind: 'article', entries: ['entah'] }] })] })])]),
    );
    expect(finds(index, 'surat satu surat')).toEqual([]);
  });

  test.each([
    ['no index', () => new ArrayBuffer(256), 'This is no index.'],
    ['cut short', () => buildIndex(packs).slice(0, 8), 'This is no index.'],
    ['of another version', () => changed(1, 99), 'version 99'],
    ['damaged', () => changed(40, 12345), 'damaged'],
  ])('that is %s is refused', (_title, buffer, reason) => {
    expect(() => openIndex(buffer())).toThrow(IndexError);
    expect(() => openIndex(buffer())).toThrow(reason);
  });
});

function changed(word: number, value: number): ArrayBuffer {
  const buffer = buildIndex(packs);
  new Uint32Array(buffer)[word] = value;
  return buffer;
}

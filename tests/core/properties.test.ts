import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../core/index/build-index.ts';
import { openIndex } from '../../core/index/open-index.ts';
import { Folded, foldedOf, foldOf } from '../../core/text/characters.ts';
import { foldedWord, wordsOf } from '../../core/text/words.ts';
import { entry, finds, indexOf, mentionsIn, packOf } from './small-pack.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
const NAMES = ['Rusia', 'Korea Utara', 'Kim Jong Un', 'Dewan Keamanan PBB'];
const index = indexOf(...NAMES.map((name) => entry(name.toLowerCase().replaceAll(' ', '-'), { forms: [name] })));
/** Texts in which names are likely: words, names and all sorts of separators in any order. */
const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES, 'dan', 'di', 'PBB', 'Kim', 'nya'),
      fc.constantFrom(' ', ', ', '-', '. ', '\n', '\u00ad', '’', '(', ''),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Start, end and folded letters of each word. */
function wordsByCharacter(text: string): [number, number, string][] {
  const words: [number, number, string][] = [];
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const folded = foldedOf(text.charCodeAt(at));
    const last = words.at(-1);
    if (folded === Folded.Between) open = false;
    else if (folded !== Folded.Ignored && open && last) words[words.length - 1] = [last[0], at + 1, last[2] + String.fromCharCode(folded)];
    else if (folded !== Folded.Ignored) {
      words.push([at, at + 1, String.fromCharCode(folded)]);
      open = true;
    }
  }
  return words;
}

describe('for any text', () => {
  test('words lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        for (let word = 0; word < words.count; word++) {
          const [start, end] = [words.start(word), words.end(word)];
          expect(start).toBeGreaterThanOrEqual(word === 0 ? 0 : words.end(word - 1));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('the words are those that its characters, looked at one by one, make', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        const read = Array.from({ length: words.count }, (_, word) => [words.start(word), words.end(word), foldedWord(words, word)]);
        expect(read).toEqual(wordsByCharacter(text));
        // The same letters in ASCII, or one by one, have the same hash.
        for (let word = 0; word < words.count; word++) {
          const alone = wordsOf(foldedWord(words, word));
          expect([alone.low(0), alone.high(0)]).toEqual([words.low(word), words.high(word)]);
        }
      }),
    );
  });

  test('folding a folded letter changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xd7ff }), (code) => {
        expect(foldOf(foldOf(code))).toBe(foldOf(code));
      }),
    );
  });

  test('mentions lie in the text and never overlap', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        let last = 0;
        for (const { start, end } of mentionsIn(index, [text])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test('text around a sentence does not change what is found in it', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(finds(index, `(Awal.) ${text} (Akhir.)`)).toEqual(finds(index, text));
      }),
    );
  });

  test('a pack of other words changes no mention', () => {
    const other = packOf([entry('lain', { forms: ['kata yang lain sama sekali', 'zzz'] })], 'lain');
    const both = openIndex(
      buildIndex([packOf(NAMES.map((name) => entry(name.toLowerCase().replaceAll(' ', '-'), { forms: [name] }))), other]),
    );
    fc.assert(
      fc.property(newsText, (text) => {
        expect(finds(both, text)).toEqual(finds(index, text));
      }),
    );
  });
});

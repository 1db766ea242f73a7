import { describe, expect, test } from 'vitest';
import { MAX_PHRASES, PatternError, phrasesOf } from '../../core/pattern/pattern.ts';

describe('a form', () => {
  test.each([
    ['Rudal balistik', ['Rudal balistik']],
    ['missile[s]', ['missile', 'missiles']],
    ['(a|b) c', ['a c', 'b c']],
    [
      'uji coba [senjata] nuklir pertama[nya]',
      ['uji coba nuklir pertama', 'uji coba nuklir pertamanya', 'uji coba senjata nuklir pertama', 'uji coba senjata nuklir pertamanya'],
    ],
    ['resolusi [DK|Dewan Keamanan] PBB', ['resolusi PBB', 'resolusi DK PBB', 'resolusi Dewan Keamanan PBB']],
    ['a [b [c|d]]', ['a', 'a b', 'a b c', 'a b d']],
    ['[a] b [a]', ['b', 'b a', 'a b', 'a b a']],
  ])('%j stands for %j', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  test.each([
    ['a [b', 'lacks a closing "]"'],
    ['a (b]', 'that nothing opened'],
    ['a | b', 'that nothing opened'],
    ['[a|b]', 'can stand for nothing'],
    ['[a|b] [c|d] [e|f] [g|h] [i|j] [k|l]', `more than ${MAX_PHRASES}`],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => phrasesOf(text)).toThrow(PatternError);
    expect(() => phrasesOf(text)).toThrow(reason);
  });
});

import { describe, expect, test } from 'vitest';
import { formatList } from '../../components/i18n/format-list.ts';
import { cardMessages, kindLabel, popupMessages } from '../../components/i18n/messages.ts';
import { pluralsOf } from '../../components/i18n/plural.ts';
import { STANCES } from '../../core/pack/entry.ts';
import { KINDS } from '../../core/pack/kind.ts';

describe('a count takes the form and the digits of its language', () => {
  test.each([
    ['en', 1, '1 vote'],
    ['en', 2, '2 votes'],
    ['en', 0, '0 votes'],
    ['en', 1200, '1,200 votes'],
    ['id', 1, '1 suara'],
    ['id', 1200, '1.200 suara'],
  ] as const)('%s: %i', (language, count, expected) => {
    const forms = language === 'en' ? { one: '# vote', other: '# votes' } : { other: '# suara' };
    expect(pluralsOf(language)(count, forms)).toBe(expected);
  });
});

test.each([
  ['id', ['Rusia'], 'Rusia'],
  ['id', ['Rusia', 'Tiongkok'], 'Rusia dan Tiongkok'],
  ['id', ['Rusia', 'Tiongkok', 'Iran'], 'Rusia, Tiongkok, dan Iran'],
  ['en', ['Russia', 'China', 'Iran'], 'Russia, China and Iran'],
] as const)('a list in %s joins its last item with a word: %j', (language, items, expected) => {
  expect(formatList(items, language)).toBe(expected);
});

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test.each(KINDS)('the kind %s has a label of its own in the popup and in the card', (kind) => {
    expect(kindLabel(kind, language)).toMatch(/\S/);
    expect(cardMessages[language].kinds[kind]).toMatch(/\S/);
  });

  test('no two stances are worded alike, and each names whose it is', () => {
    const worded = STANCES.map((stance) => cardMessages[language].claims[stance]('SIPRI'));
    expect(new Set(worded).size).toBe(STANCES.length);
    for (const words of worded) expect(words).toMatch(/\S SIPRI$/);
  });
});

test('a name mentioned once reads "once" in English', () => {
  expect(popupMessages.en.mentioned(1)).toBe('mentioned once');
  expect(popupMessages.en.mentioned(3)).toBe('mentioned 3 times');
});

import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../extension/message-schema.ts';

describe('the background takes', () => {
  test.each<[string, object]>([
    ['a text to analyse', { name: 'analyse', blocks: ['a', 'b'], dateSignals: [{ kind: 'meta', text: '2023' }] }],
    ['a card of a dated article', { name: 'card', entry: 'x', language: 'id', articleDay: '2023-08-31' }],
    ['a card of an undated article', { name: 'card', entry: 'x', language: 'en', articleDay: undefined }],
    ['selected words', { name: 'explain', words: 'Kirby', language: 'id', articleDay: undefined }],
    ['words for the glossary', { name: 'glossary', words: 'Kirby' }],
    ['a count', { name: 'badge', count: 3 }],
    ['no count', { name: 'badge', count: undefined }],
  ])('%s', (_title, message) => {
    expect(parseRequest.background(message)).toEqual(message);
  });

  test.each<[string, unknown]>([
    ['no object', 'analyse'],
    ['an unknown name', { name: 'fetch', url: 'https://example.org' }],
    ['blocks that are no texts', { name: 'analyse', blocks: [1], dateSignals: [] }],
    ['a date of no kind', { name: 'analyse', blocks: [], dateSignals: [{ kind: 'guess', text: '2023' }] }],
    ['more text than any article has', { name: 'analyse', blocks: ['x'.repeat(10_000_001)], dateSignals: [] }],
    ['a language of no pack', { name: 'card', entry: 'x', language: 'fr' }],
    ['a day that no calendar has', { name: 'card', entry: 'x', language: 'id', articleDay: '2023-02-30' }],
    ['more selected words than anybody asks about', { name: 'explain', words: 'x'.repeat(2001), language: 'id' }],
    ['a negative count', { name: 'badge', count: -1 }],
    ["a page's request", { name: 'show', mention: 1 }],
  ])('not %s', (_title, message) => {
    expect(parseRequest.background(message)).toBeUndefined();
  });
});

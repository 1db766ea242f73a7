/** Texts and packs of any size, the same in every run: words from a small generator, so that nothing is copied from anybody. */
import { type Day, parseDay } from '../../core/date/partial-date.ts';
import type { Entry } from '../../core/pack/entry.ts';
import type { Pack } from '../../core/pack/pack.ts';

/** Mulberry32: 32 bits of state, good enough to make words. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ba be bi bo da di du ka ke ko la le li ma me mo na ni nu pa pe ra re ri sa se su ta ti to wa ya an en ang ing'.split(
  ' ',
);

function words(count: number, seed: number): string[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join(''),
  );
}

/** Names of two or three words with capitals, as packs have them. */
export function madeUpForms(count: number): string[] {
  const vocabulary = words(Math.max(2000, count >> 2), 7);
  const next = numbers(11);
  const word = () => {
    const text = vocabulary[Math.floor(next() * vocabulary.length)] as string;
    return text[0]?.toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, () => Array.from({ length: 2 + Math.floor(next() * 2) }, word).join(' '));
}

/** About so many characters of prose in paragraphs; one word in fifty begins one of the forms. */
export function madeUpText(characters: number, forms: readonly string[]): string[] {
  const vocabulary = [...words(3000, 3)];
  const common = 'yang dan di ke dari untuk pada dengan dalam itu ini akan telah oleh kepada'.split(' ');
  const next = numbers(5);
  const blocks: string[] = [];
  let length = 0;
  while (length < characters) {
    const block = Array.from({ length: 60 }, () => {
      const kind = next();
      const from = kind < 0.02 ? forms : kind < 0.3 ? common : vocabulary;
      return from[Math.floor(next() * from.length)] as string;
    }).join(' ');
    blocks.push(`${block}.`);
    length += block.length + 1;
  }
  return blocks;
}

export function packOf(forms: readonly string[]): Pack {
  const checked = parseDay('2025-01-01') as Day;
  const entries = forms.map(
    (text, number): Entry => ({
      id: `e${number}`,
      kind: 'person',
      name: { id: text, en: text },
      summary: { id: '', en: '', source: ['s'] },
      periods: [],
      facts: [],
      events: [],
      relations: [],
      sources: {},
      wikipedia: {},
      checked,
      forms: [{ text, languages: ['id', 'en'], exactCase: false, needs: [], notBefore: [], notAfter: [] }],
    }),
  );
  return {
    id: 'bench',
    title: { id: '', en: '' },
    description: { id: '', en: '' },
    licence: 'CC0-1.0',
    scenery: false,
    entries,
    offices: [],
    sentences: [],
  };
}

import { type Day, parseDay } from '../../core/date/partial-date.ts';
import { buildIndex } from '../../core/index/build-index.ts';
import { type Index, openIndex } from '../../core/index/open-index.ts';
import type { Entry } from '../../core/pack/entry.ts';
import type { Form } from '../../core/pack/form.ts';
import type { Language } from '../../core/pack/language.ts';
import type { Pack } from '../../core/pack/pack.ts';
import type { Mention } from '../../core/resolve/mention.ts';
import { readText } from '../../core/resolve/read-text.ts';
import { resolve } from '../../core/resolve/resolve.ts';

type Written = string | (Partial<Form> & { readonly text: string });

/** A form with nothing but what a test is about. */
export function form(written: Written): Form {
  const full = typeof written === 'string' ? { text: written } : written;
  return { languages: ['id', 'en'], exactCase: false, needs: [], notBefore: [], notAfter: [], ...full };
}

/** An entry with nothing but what a test is about. */
export function entry(id: string, parts: Partial<Omit<Entry, 'forms'>> & { readonly forms?: readonly Written[] } = {}): Entry {
  const checked = parseDay('2025-01-01');
  if (!checked) throw new Error('a written-out day is a day');
  return {
    id,
    kind: 'term',
    name: { id: `nama ${id}`, en: `name ${id}` },
    summary: { id: 'Ringkasan.', en: 'Summary.', source: ['s'] },
    periods: [],
    facts: [],
    events: [],
    relations: [],
    sources: { s: { title: 'Title', publisher: 'Publisher', url: 'https://example.org/s', type: 'press' } },
    wikipedia: {},
    checked,
    ...parts,
    forms: (parts.forms ?? [id]).map(form),
  };
}

export function packOf(entries: readonly Entry[], id = 'test'): Pack {
  return {
    id,
    title: { id, en: id },
    description: { id, en: id },
    licence: 'CC-BY-4.0',
    scenery: false,
    entries,
    offices: [],
    sentences: [],
  };
}

export const indexOf = (...entries: readonly Entry[]): Index => openIndex(buildIndex([packOf(entries)]));

/** Mentions of a text that is known to be in a language. */
export function mentionsIn(index: Index, blocks: readonly string[], language: Language = 'id', day?: Day): Mention[] {
  const text = readText(blocks, language);
  return text ? resolve(index, text, day) : [];
}

/** Mentions of a text in reading order, as "words=entry". */
export function finds(index: Index, blocks: string | readonly string[], language: Language = 'id', day?: Day): string[] {
  const texts = typeof blocks === 'string' ? [blocks] : blocks;
  return mentionsIn(index, texts, language, day).map(
    ({ block, start, end, entry: number }) => `${texts[block]?.slice(start, end)}=${index.idOf(number)}`,
  );
}

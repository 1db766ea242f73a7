/** The glossary's address: "glossary.html?q=kim&kind=person&date=2023-08-31#kim-jong-un". What is not chosen is not in it. */
import { type Day, parseDay } from '../../core/date/partial-date.ts';
import { KINDS } from '../../core/pack/kind.ts';
import { LANGUAGES } from '../../core/pack/language.ts';
import type { GlossaryChoice } from './choice.ts';

interface Known {
  readonly packs: readonly string[];
  readonly today: Day;
}

export interface ReadAddress {
  readonly choice: GlossaryChoice;
  /** Parts that mean nothing here, as they stand in the address. */
  readonly refused: readonly string[];
}

export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>, { packs, today }: Known): ReadAddress {
  const refused: string[] = [];
  const parts = new URLSearchParams(search);
  const take = <Value>(name: string, read: (text: string) => Value | undefined): Value | undefined => {
    const text = parts.get(name);
    parts.delete(name);
    if (text === null || text === '') return undefined;
    const value = read(text);
    if (value === undefined) refused.push(`${name}=${text}`);
    return value;
  };
  const choice: GlossaryChoice = {
    entry: entryOf(hash),
    query: take('q', (text) => text) ?? '',
    kind: take('kind', (text) => KINDS.find((kind) => kind === text)),
    pack: take('pack', (text) => packs.find((pack) => pack === text)),
    day: take('date', (text) => dayUntil(text, today)),
    language: take('language', (text) => LANGUAGES.find((language) => language === text)),
  };
  return { choice, refused: [...refused, ...[...parts].map(([name, text]) => `${name}=${text}`)] };
}

/** The part of an address behind the page's path. */
export function addressOf({ entry, query, kind, pack, day, language }: GlossaryChoice): string {
  const chosen = Object.entries({ q: query.trim(), kind, pack, date: day, language }).filter(
    (part): part is [string, string] => part[1] !== undefined && part[1] !== '',
  );
  const search = new URLSearchParams(chosen).toString();
  return `${search && `?${search}`}${entry === undefined ? '' : `#${encodeURIComponent(entry)}`}`;
}

/** A day up to today: of later ones nobody knows anything. */
export function dayUntil(text: string, today: Day): Day | undefined {
  const day = parseDay(text);
  return day !== undefined && day <= today ? day : undefined;
}

function entryOf(hash: string): string | undefined {
  const text = hash.slice(1);
  if (text === '') return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%": shown as it stands, as an address that no entry has.
    return text;
  }
}

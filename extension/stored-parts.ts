/**
 * Settings as they lie in the browser's synced storage. An item there holds 8 KB, which a long list of sites exceeds: what does
 * not fit stands in further items, and the first one says how many there are.
 */
import type { Stored } from './stored-settings.ts';

/** The browsers' limits are 8,192 bytes an item and 102,400 in all, with the keys; some room is left for other items. */
const MOST_BYTES_AN_ITEM = 7500;
const MOST_BYTES = 98_000;

/** No more further items than this are ever written. */
export const MOST_PARTS = Math.ceil(MOST_BYTES / MOST_BYTES_AN_ITEM);

export type StoredParts = readonly [first: Stored, ...more: readonly (readonly string[])[]];

/** The settings are longer than synced storage takes, however they are split. Nothing was stored. */
export class SettingsTooLong extends Error {
  constructor() {
    super('The settings are longer than the browser’s synced storage takes; the ones before were kept.');
    this.name = 'SettingsTooLong';
  }
}

/** @throws SettingsTooLong */
export function splitUp(stored: Stored): StoredParts {
  const { sitesOff, ...others } = stored;
  const sites = isTexts(sitesOff) ? sitesOff : [];
  const room = MOST_BYTES_AN_ITEM - bytesOf(others);
  const [first, rest] = takeWhileFits(sites, room);
  const more: (readonly string[])[] = [];
  for (let left = rest; left.length > 0; ) {
    const [part, after] = takeWhileFits(left, MOST_BYTES_AN_ITEM);
    if (part.length === 0) throw new SettingsTooLong();
    more.push(part);
    left = after;
  }
  const parts: StoredParts = [
    { ...others, ...(first.length > 0 ? { sitesOff: first } : {}), ...(more.length > 0 ? { moreSites: more.length } : {}) },
    ...more,
  ];
  if (room < 0 || more.length > MOST_PARTS || bytesOf(parts) > MOST_BYTES) throw new SettingsTooLong();
  return parts;
}

/** How many items stand beside the first. */
export function furtherParts(first: Stored): number {
  const { moreSites } = first;
  return typeof moreSites === 'number' && Number.isInteger(moreSites) && moreSites > 0 ? Math.min(moreSites, MOST_PARTS) : 0;
}

/** What {@link splitUp} was given; a part that is missing or damaged takes only its own sites along. */
export function joined(first: Stored, more: readonly unknown[]): Stored {
  const { moreSites: _, ...stored } = first;
  const sites = [stored['sitesOff'], ...more].flatMap((part) => (isTexts(part) ? part : []));
  return more.length === 0 ? stored : { ...stored, sitesOff: [...new Set(sites)].sort() };
}

function takeWhileFits(texts: readonly string[], room: number): [fits: readonly string[], rest: readonly string[]] {
  let left = room;
  const end = texts.findIndex((text) => {
    left -= bytesOf(text) + 1;
    return left < 0;
  });
  return end < 0 ? [texts, []] : [texts.slice(0, end), texts.slice(end)];
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { furtherParts, joined, MOST_PARTS, SettingsTooLong, splitUp } from '../../extension/stored-parts.ts';
import { completed, type Stored, sparse } from '../../extension/stored-settings.ts';

/** What the browsers allow an item, and all items together, with their keys. */
const ITEM_LIMIT = 8192;
const LIMIT = 102_400;

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const hosts = (count: number, suffix = 'berita.example.co.id') =>
  Array.from({ length: count }, (_, at) => `situs-${String(at).padStart(5, '0')}.${suffix}`);
const withSites = (sitesOff: readonly string[]): Settings => ({ ...DEFAULT_SETTINGS, density: 'every', badge: false, sitesOff });

describe('settings in synced storage', () => {
  test.each([0, 1, 200, 300, 2000])('come back as they were with %i sites switched off', (count) => {
    const settings = withSites(hosts(count));
    const [first, ...more] = splitUp(sparse(settings));
    expect(furtherParts(first)).toBe(more.length);
    expect(completed(joined(first, more))).toEqual(settings);
  });

  test('stand in one item as long as they fit, which says nothing of others', () => {
    expect(splitUp(sparse(withSites(['a.id', 'b.id'])))).toEqual([{ density: 'every', badge: false, sitesOff: ['a.id', 'b.id'] }]);
  });

  test.each([
    ['short names', hosts(2000)],
    ['names outside ASCII, which take more bytes than letters', hosts(600, 'рия-новости.рф')],
    ['names as long as any may be', hosts(300, `${'x'.repeat(230)}.id`)],
  ])('take no more than the browsers allow: %s', (_title, sites) => {
    const parts = splitUp(sparse(withSites(sites)));
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(bytes))).toBeLessThan(ITEM_LIMIT);
    expect(parts.reduce((sum, part) => sum + bytes(part), 0)).toBeLessThan(LIMIT);
  });

  test.each<[string, Stored]>([
    ['more sites than fit in all', { sitesOff: hosts(4000) }],
    ['one name that no item holds', { sitesOff: ['a.id', `${'x'.repeat(ITEM_LIMIT)}.id`] }],
    ['other settings longer than an item', { packsOff: hosts(400) }],
  ])('are refused, not cut, with %s', (_title, stored) => {
    expect(() => splitUp(stored)).toThrow(SettingsTooLong);
  });
});

describe('damaged storage', () => {
  test('loses the sites of a missing part, and nothing else', () => {
    const [first, ...more] = splitUp(sparse(withSites(hosts(1000))));
    const left = completed(joined(first, [null, ...more.slice(1)]));
    expect(left.density).toBe('every');
    expect(left.sitesOff).toEqual(hosts(1000).filter((host) => !more[0]?.includes(host)));
  });

  test.each([['3'], [-1], [1.5], [null], [undefined]])('asks for no further item where their number is %j', (moreSites) => {
    expect(furtherParts({ moreSites })).toBe(0);
  });

  test('asks for no more items than are ever written', () => {
    expect(furtherParts({ moreSites: 1e9 })).toBe(MOST_PARTS);
  });
});

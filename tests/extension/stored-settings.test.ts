import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor, type Settings, toggledSite, withPack, withSite } from '../../core/settings.ts';
import { completed, exportedSettings, importedSettings, sparse } from '../../extension/stored-settings.ts';

describe('stored settings', () => {
  test('are only what differs from the defaults', () => {
    expect(sparse(DEFAULT_SETTINGS)).toEqual({});
    expect(sparse({ ...DEFAULT_SETTINGS, sitesOff: ['a.id'], kinds: { ...DEFAULT_SETTINGS.kinds, person: false } })).toEqual({
      sitesOff: ['a.id'],
      kinds: { person: false },
    });
  });

  test('come back as they were', () => {
    const chosen: Settings = {
      ...DEFAULT_SETTINGS,
      density: 'every',
      packsOff: ['media'],
      openDelay: 'slow',
      enabled: false,
      sitesOff: ['a.id'],
      kinds: { ...DEFAULT_SETTINGS.kinds, weapon: false },
    };
    expect(completed(sparse(chosen))).toEqual(chosen);
  });

  test.each<[string, unknown, object]>([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a text', 'on', {}],
    ['a wrong type', { enabled: 'yes' }, {}],
    ['a wrong type beside a right one', { enabled: 1, sitesOff: ['a.id'] }, { sitesOff: ['a.id'] }],
    ['kinds of another version', { kinds: { person: false, planet: false } }, { kinds: { ...DEFAULT_SETTINGS.kinds, person: false } }],
    ['kinds that are no switches', { kinds: { person: 'off' } }, {}],
  ])('that are %s fall back to the defaults, each value for itself', (_title, stored, different) => {
    expect(completed(stored)).toEqual({ ...DEFAULT_SETTINGS, ...different });
  });
});

describe('a site', () => {
  const off = withSite(DEFAULT_SETTINGS, 'www.jurnas.com', false);
  test.each([
    ['is on by default', DEFAULT_SETTINGS, 'www.jurnas.com', true],
    ['can be switched off', off, 'www.jurnas.com', false],
    ['does not switch others off', off, 'antaranews.com', true],
    ['can be switched on again', withSite(off, 'www.jurnas.com', true), 'www.jurnas.com', true],
    ['is off while everything is', { ...DEFAULT_SETTINGS, enabled: false }, 'www.jurnas.com', false],
  ])('%s', (_title, settings, host, on) => {
    expect(isOnFor(settings, host)).toBe(on);
  });
});

test('a pack can be switched off and on again', () => {
  const off = withPack(DEFAULT_SETTINGS, 'media', false);
  expect(off.packsOff).toEqual(['media']);
  expect(withPack(off, 'media', true)).toEqual(DEFAULT_SETTINGS);
});

describe('a file of settings', () => {
  test('comes back as it was exported', () => {
    const chosen: Settings = { ...DEFAULT_SETTINGS, cardLanguage: 'en', underlineColor: 'amber', sitesOff: ['a.id'] };
    expect(importedSettings(exportedSettings(chosen))).toEqual({ settings: chosen, refused: [] });
  });

  test('names what it cannot take, and takes the rest', () => {
    const file = JSON.stringify({ konteks: 1, settings: { density: 'often', badge: false, planet: 1 } });
    expect(importedSettings(file)).toEqual({ settings: { ...DEFAULT_SETTINGS, badge: false }, refused: ['density', 'planet'] });
  });

  test.each(['', '[]', 'null', '{"settings": 1, "konteks": 1}', '{"other": true}'])('is not %j', (text) => {
    expect(importedSettings(text)).toBeUndefined();
  });
});

describe('switched over for a site, Konteks', () => {
  test.each<[string, Settings, Partial<Settings>]>([
    ['goes off there, and nowhere else', DEFAULT_SETTINGS, { enabled: true, sitesOff: ['www.jurnas.com'] }],
    ['comes on again', { ...DEFAULT_SETTINGS, sitesOff: ['a.id', 'www.jurnas.com'] }, { sitesOff: ['a.id'] }],
    ['comes on, though it was off everywhere', { ...DEFAULT_SETTINGS, enabled: false }, { enabled: true, sitesOff: [] }],
  ])('%s', (_title, before, after) => {
    expect(toggledSite(before, 'www.jurnas.com')).toMatchObject(after);
  });
});

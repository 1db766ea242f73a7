/**
 * The reader's settings in the browser's synced storage: only what differs from the defaults, so that a better default
 * reaches everybody who did not choose, and an unknown or damaged value falls back to its default alone.
 */
import { type StorageItemKey, storage } from '@wxt-dev/storage';
import type { Settings } from '../core/settings.ts';
import { furtherParts, joined, MOST_PARTS, splitUp } from './stored-parts.ts';
import { completed, type Stored, sparse } from './stored-settings.ts';

/** Raise it with a migration whenever a stored value changes its meaning. */
const VERSION = 1;

const item = storage.defineItem<Stored>('sync:settings', { fallback: {}, version: VERSION, migrations: {} });

/** Where the sites stand that do not fit beside the settings; see stored-parts.ts. */
const partKey = (part: number): StorageItemKey => `sync:settings-sites-${part}`;

export async function loadSettings(): Promise<Settings> {
  const first = await item.getValue();
  const keys = Array.from({ length: furtherParts(first) }, (_, part) => partKey(part));
  const more = keys.length === 0 ? [] : await storage.getItems(keys);
  return completed(
    joined(
      first,
      more.map(({ value }) => value),
    ),
  );
}

/** @throws SettingsTooLong or the browser's own error; what was stored before is kept. */
export async function saveSettings(chosen: Settings): Promise<void> {
  const before = furtherParts(await item.getValue());
  const [first, ...more] = splitUp(sparse(chosen));
  // In one call: the browser stores all of it or nothing.
  await storage.setItems([{ item, value: first }, ...more.map((value, part) => ({ key: partKey(part), value }))]);
  const left = Array.from({ length: Math.max(0, before - more.length) }, (_, part) => partKey(more.length + part));
  if (left.length > 0) await storage.removeItems(left);
}

/** Calls back with the settings whenever they change, in any window, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => onChange(await loadSettings());
  const parts = Array.from({ length: MOST_PARTS }, (_, part) => storage.watch(partKey(part), tell));
  for (const unwatch of [item.watch(tell), ...parts]) signal.addEventListener('abort', unwatch);
}

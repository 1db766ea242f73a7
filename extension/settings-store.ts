/**
 * The reader's settings in the browser's synced storage: only what differs from the defaults, so that a better default
 * reaches everybody who did not choose, and an unknown or damaged value falls back to its default alone.
 */
import { storage } from '@wxt-dev/storage';
import type { Settings } from '../core/settings.ts';
import { completed, type Stored, sparse } from './stored-settings.ts';

/** Raise it with a migration whenever a stored value changes its meaning. */
const VERSION = 1;

const item = storage.defineItem<Stored>('sync:settings', { fallback: {}, version: VERSION, migrations: {} });

export async function loadSettings(): Promise<Settings> {
  return completed(await item.getValue());
}

export async function saveSettings(chosen: Settings): Promise<void> {
  await item.setValue(sparse(chosen));
}

/** Calls back with the settings whenever they change, in any window, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const unwatch = item.watch((stored) => onChange(completed(stored)));
  signal.addEventListener('abort', unwatch);
}

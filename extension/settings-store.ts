/**
 * The reader's settings in the browser's synced storage: only what differs from the defaults, so that a better default
 * reaches everybody who did not choose, and an unknown or damaged value falls back to its default alone.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { KINDS } from '../core/pack/kind.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

/** Raise it with a migration whenever a stored value changes its meaning. */
const VERSION = 1;

type Stored = Record<string, unknown>;

const item = storage.defineItem<Stored>('sync:settings', { fallback: {}, version: VERSION, migrations: {} });

const kindSwitches = v.fallback(
  v.pipe(
    v.record(v.string(), v.boolean()),
    v.transform(
      (stored) => Object.fromEntries(KINDS.map((kind) => [kind, stored[kind] ?? DEFAULT_SETTINGS.kinds[kind]])) as Settings['kinds'],
    ),
  ),
  DEFAULT_SETTINGS.kinds,
);

const settings = v.object({
  enabled: v.fallback(v.boolean(), DEFAULT_SETTINGS.enabled),
  sitesOff: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.sitesOff]),
  kinds: kindSwitches,
});

/** Stored values with the defaults for all that is missing or not what it should be. */
export function completed(stored: unknown): Settings {
  return v.parse(settings, { ...DEFAULT_SETTINGS, ...(typeof stored === 'object' ? stored : {}) });
}

/** What has to be stored of these settings: only the differences to the defaults. */
export function sparse(chosen: Settings): Stored {
  const kinds = Object.fromEntries(
    KINDS.filter((kind) => chosen.kinds[kind] !== DEFAULT_SETTINGS.kinds[kind]).map((kind) => [kind, chosen.kinds[kind]]),
  );
  return {
    ...(chosen.enabled === DEFAULT_SETTINGS.enabled ? {} : { enabled: chosen.enabled }),
    ...(chosen.sitesOff.length === 0 ? {} : { sitesOff: chosen.sitesOff }),
    ...(Object.keys(kinds).length === 0 ? {} : { kinds }),
  };
}

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

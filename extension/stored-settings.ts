/** Settings as they lie in storage: only the differences to the defaults; whatever is damaged or unknown falls back by itself. */
import * as v from 'valibot';
import { KINDS } from '../core/pack/kind.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

export type Stored = Record<string, unknown>;

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

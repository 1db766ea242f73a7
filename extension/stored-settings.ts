/** Settings as they lie in storage: only the differences to the defaults; whatever is damaged or unknown falls back by itself. */
import * as v from 'valibot';
import { KINDS } from '../core/pack/kind.ts';
import {
  CARD_LANGUAGES,
  DEFAULT_SETTINGS,
  DENSITIES,
  OPEN_DELAYS,
  type OpenDelay,
  SCHEMES,
  type Settings,
  UNDERLINE_COLORS,
  UNDERLINE_STYLES,
} from '../core/settings.ts';

export type Stored = Record<string, unknown>;

const kindSwitches = v.pipe(
  v.record(v.string(), v.boolean()),
  v.transform(
    (stored) => Object.fromEntries(KINDS.map((kind) => [kind, stored[kind] ?? DEFAULT_SETTINGS.kinds[kind]])) as Settings['kinds'],
  ),
);

const SHAPE: Readonly<Record<keyof Settings, v.GenericSchema>> = {
  enabled: v.boolean(),
  sitesOff: v.array(v.string()),
  kinds: kindSwitches,
  packsOff: v.array(v.string()),
  density: v.picklist(DENSITIES),
  underlineStyle: v.picklist(UNDERLINE_STYLES),
  underlineColor: v.picklist(UNDERLINE_COLORS),
  openDelay: v.picklist(Object.keys(OPEN_DELAYS) as OpenDelay[]),
  cardLanguage: v.picklist(CARD_LANGUAGES),
  scheme: v.picklist(SCHEMES),
  badge: v.boolean(),
  relativeDates: v.boolean(),
};

const NAMES = Object.keys(SHAPE) as (keyof Settings)[];

/** Stored values with the defaults for all that is missing or not what it should be. */
export function completed(stored: unknown): Settings {
  const values: Stored = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const chosen = NAMES.flatMap((name) => {
    const result = v.safeParse(SHAPE[name], values[name]);
    return result.success ? [[name, result.output]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) };
}

/** What has to be stored of these settings: only the differences to the defaults. */
export function sparse(chosen: Settings): Stored {
  const different = NAMES.filter((name) => name !== 'kinds' && !isSame(chosen[name], DEFAULT_SETTINGS[name]));
  const kinds = KINDS.filter((kind) => chosen.kinds[kind] !== DEFAULT_SETTINGS.kinds[kind]);
  return {
    ...Object.fromEntries(different.map((name) => [name, chosen[name]])),
    ...(kinds.length === 0 ? {} : { kinds: Object.fromEntries(kinds.map((kind) => [kind, chosen.kinds[kind]])) }),
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Settings from a file that the reader exported, or undefined when it is no such file. Unknown and damaged values are named,
 * so that nothing is dropped in silence.
 */
export function importedSettings(text: string): { readonly settings: Settings; readonly refused: readonly string[] } | undefined {
  const file = parsedJson(text);
  if (typeof file !== 'object' || file === null || !('konteks' in file) || !('settings' in file)) return undefined;
  const stored = file.settings;
  if (typeof stored !== 'object' || stored === null) return undefined;
  const values: Stored = { ...stored };
  const refused = Object.keys(values).filter(
    (name) => !(NAMES as string[]).includes(name) || !v.safeParse(SHAPE[name as keyof Settings], values[name]).success,
  );
  return { settings: completed(values), refused };
}

/** The file that {@link importedSettings} reads: what differs from the defaults. */
export function exportedSettings(settings: Settings): string {
  return `${JSON.stringify({ konteks: 1, settings: sparse(settings) }, undefined, 2)}\n`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no settings file; the caller says so to the reader.
    return undefined;
  }
}

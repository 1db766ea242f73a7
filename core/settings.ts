import { KINDS, type Kind } from './pack/kind.ts';

/** What the reader chose. Everything has a default, so that only differences need to be stored. */
export interface Settings {
  /** False: switched off everywhere. */
  readonly enabled: boolean;
  /** Host names where the reader switched Konteks off. */
  readonly sitesOff: readonly string[];
  readonly kinds: Readonly<Record<Kind, boolean>>;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sitesOff: [],
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<Kind, boolean>,
};

/** Whether Konteks may annotate pages of this host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(host);
}

/** The settings with Konteks switched on or off for one host. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

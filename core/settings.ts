import { OPEN_DELAY } from './hover/hover-state.ts';
import { KINDS, type Kind } from './pack/kind.ts';
import type { Language } from './pack/language.ts';

/** Which mentions are underlined; the others still answer to the pointer. */
export const DENSITIES = ['first', 'every', 'hover'] as const;
export type Density = (typeof DENSITIES)[number];

export const UNDERLINE_STYLES = ['dotted', 'dashed', 'solid'] as const;
export type UnderlineStyle = (typeof UNDERLINE_STYLES)[number];

/** `text` is the colour of the page's own words, softened. */
export const UNDERLINE_COLORS = ['text', 'blue', 'amber'] as const;
export type UnderlineColor = (typeof UNDERLINE_COLORS)[number];

/** How long the pointer rests on a mention before its card opens, in milliseconds. */
export const OPEN_DELAYS = { quick: 250, normal: OPEN_DELAY, slow: 900 } as const;
export type OpenDelay = keyof typeof OPEN_DELAYS;

export const CARD_LANGUAGES = ['page', 'id', 'en'] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];

export const SCHEMES = ['page', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEMES)[number];

/** What the reader chose. Everything has a default, so that only differences need to be stored. */
export interface Settings {
  /** False: switched off everywhere. */
  readonly enabled: boolean;
  /** Host names where the reader switched Konteks off. */
  readonly sitesOff: readonly string[];
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** Ids of packs that are switched off. */
  readonly packsOff: readonly string[];
  readonly density: Density;
  readonly underlineStyle: UnderlineStyle;
  readonly underlineColor: UnderlineColor;
  readonly openDelay: OpenDelay;
  /** The language of cards: the article's, or always the same one. */
  readonly cardLanguage: CardLanguage;
  /** Light or dark cards: as the page is, or always the same. */
  readonly scheme: SchemeChoice;
  /** The number of explained entries on the toolbar's button. */
  readonly badge: boolean;
  /** Whether "pada Rabu" and "last month" answer with their date. */
  readonly relativeDates: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sitesOff: [],
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<Kind, boolean>,
  packsOff: [],
  density: 'first',
  underlineStyle: 'dotted',
  underlineColor: 'text',
  openDelay: 'normal',
  cardLanguage: 'page',
  scheme: 'page',
  badge: true,
  relativeDates: true,
};

/** Whether Konteks may annotate pages of this host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(host);
}

/** The settings with Konteks switched on or off for one host. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  return { ...settings, sitesOff: without(settings.sitesOff, host, on) };
}

/** The settings after the reader switched Konteks over on one host; switched off everywhere, it comes on again. */
export function toggledSite(settings: Settings, host: string): Settings {
  const on = !isOnFor(settings, host);
  return withSite(on ? { ...settings, enabled: true } : settings, host, on);
}

/** The settings with one pack switched on or off. */
export function withPack(settings: Settings, pack: string, on: boolean): Settings {
  return { ...settings, packsOff: without(settings.packsOff, pack, on) };
}

function without(off: readonly string[], name: string, on: boolean): readonly string[] {
  const others = off.filter((each) => each !== name);
  return on ? others : [...others, name].sort();
}

/** The language that a card speaks on a page in `page`. */
export function cardLanguageOn({ cardLanguage }: Settings, page: Language): Language {
  return cardLanguage === 'page' ? page : cardLanguage;
}

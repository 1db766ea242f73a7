import type { Language } from '../../core/pack/language.ts';
import type { Settings } from '../../core/settings.ts';
import type { OptionsMessages } from '../i18n/messages.ts';

/** Why settings were not stored. */
export type NotSaved = 'too-long' | 'failed';

/** What every part of the options page needs. */
export interface OptionsContext {
  readonly settings: Settings;
  readonly language: Language;
  readonly words: OptionsMessages;
  /** Stores one changed setting. */
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): void;
  /** Says something in the page's status line. */
  say(sentence: string): void;
}

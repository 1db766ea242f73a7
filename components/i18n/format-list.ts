import type { Language } from '../../core/pack/language.ts';

/** "Rusia, Tiongkok, dan Iran"; "Russia, China and Iran". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);
}

import type { Language } from '../../core/pack/language.ts';
import { formatList } from '../i18n/format-list.ts';
import { optionsMessages } from '../i18n/messages.ts';

/** Names in a settings file as the page calls them; unknown ones as the file does. */
export function refusedNames(names: readonly string[], language: Language): string {
  const labels: Readonly<Record<string, string>> = optionsMessages[language].labels;
  return formatList(
    names.map((name) => `“${Object.hasOwn(labels, name) ? labels[name] : name}”`),
    language,
  );
}

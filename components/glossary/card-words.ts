import type { Language } from '../../core/pack/language.ts';
import * as en from '../i18n/glossary.en.ts';
import * as id from '../i18n/glossary.id.ts';
import { type CardMessages, cardMessages } from '../i18n/messages.ts';

/** The words of a card whose date is not an article's but the one that the reader chose. */
export const cardWords: Readonly<Record<Language, CardMessages>> = {
  id: { ...cardMessages.id, ...id.glossaryCard },
  en: { ...cardMessages.en, ...en.glossaryCard },
};

import type { Language } from '../../core/pack/language.ts';
import type { PageView } from '../../core/view/page-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import { popupMessages } from '../i18n/messages.ts';

/** One plain sentence: what Konteks makes of the page, and why. */
export function statusSentence(view: PageView, language: Language): string {
  const words = popupMessages[language];
  if (view.status !== 'annotated') return words.status[view.status];
  const nothing = view.found.length === 0;
  if (view.date === undefined) return (nothing ? words.nothingUndated : words.articleUndated)(view.language);
  if (view.dateIsChosen && !nothing) return words.articleChosen(view.language, formatDate(view.date, language));
  return (nothing ? words.nothingFrom : words.articleFrom)(view.language, formatDate(view.date, language));
}

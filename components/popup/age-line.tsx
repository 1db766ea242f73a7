import type { Day } from '../../core/date/partial-date.ts';
import type { Language } from '../../core/pack/language.ts';
import { ageOf, isOld } from '../../core/view/age.ts';
import { panelMessages, popupMessages } from '../i18n/messages.ts';

interface AgeLineProps {
  readonly date: Day;
  readonly today: Day;
  /** How many of the entries it mentions have changed since. */
  readonly changed: number;
  readonly language: Language;
  onPanel(): void;
}

/** "This article is 3 years old. Since then, 7 things that it mentions have changed": what they are stands in the panel. */
export function AgeLine({ date, today, changed, language, onPanel }: AgeLineProps) {
  const age = ageOf(date, today);
  if (changed === 0 || !isOld(age)) return null;
  const words = panelMessages[language];
  return (
    <p class="age">
      {words.age(age)} {words.changed(changed)}{' '}
      <button type="button" class="quiet" onClick={onPanel}>
        {popupMessages[language].toChanges}
      </button>
    </p>
  );
}

import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../core/pack/language.ts';
import { glossaryMessages } from '../i18n/messages.ts';

interface LanguageSwitchProps {
  readonly chosen: Language;
  readonly language: Language;
  onChange(chosen: Language): void;
}

/** The language of names and cards; the page around them keeps the reader's own. */
export function LanguageSwitch({ chosen, language, onChange }: LanguageSwitchProps) {
  const words = glossaryMessages[language];
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{words.language}</legend>
      <div class="options">
        {LANGUAGES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === chosen} onChange={() => onChange(each)} />
            {words.languages[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

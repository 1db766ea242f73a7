import { KINDS } from '../../core/pack/kind.ts';
import type { Language } from '../../core/pack/language.ts';
import type { Settings } from '../../core/settings.ts';
import { kindLabel, popupMessages } from '../i18n/messages.ts';

interface KindChoiceProps {
  readonly kinds: Settings['kinds'];
  readonly language: Language;
  onKinds(kinds: Settings['kinds']): void;
}

/** Which kinds of entries are highlighted. Folded: it is set once, the switches above are used often. */
export function KindChoice({ kinds, language, onKinds }: KindChoiceProps) {
  const words = popupMessages[language];
  const chosen = KINDS.filter((kind) => kinds[kind]).length;
  return (
    <details>
      <summary class="row">
        <span>{words.kinds}</span>
        <span class="count">{chosen === KINDS.length ? words.allKinds : words.someKinds(chosen, KINDS.length)}</span>
      </summary>
      <fieldset>
        <legend class="unseen">{words.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds[kind]} onChange={(event) => onKinds({ ...kinds, [kind]: event.currentTarget.checked })} />
            {kindLabel(kind, language)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

import type { Language } from '../../core/pack/language.ts';
import { welcomeMessages } from '../i18n/messages.ts';

export interface WelcomeKeysProps {
  readonly language: Language;
  /** What each of the extension's keys does, as the browser has them now; `keys` is empty where it has none. */
  readonly keys: readonly { readonly description: string; readonly keys: string }[];
}

export function WelcomeKeys({ language, keys }: WelcomeKeysProps) {
  const words = welcomeMessages[language];
  return (
    <section>
      <h2>{words.keys}</h2>
      <dl class="keys">
        {[...keys, { description: words.closeKey, keys: 'Esc' }].map(({ description, keys: pressed }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{pressed ? <kbd>{pressed}</kbd> : <span class="note">{words.noKey}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{words.keysHint}</p>
    </section>
  );
}

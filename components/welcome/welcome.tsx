import type { Language } from '../../core/pack/language.ts';
import type { CardView } from '../../core/view/card-view.ts';
import { welcomeMessages } from '../i18n/messages.ts';
import './welcome.css';
import { WelcomeKeys, type WelcomeKeysProps } from './welcome-keys.tsx';
import { WelcomeSample } from './welcome-sample.tsx';

export interface WelcomeProps {
  readonly language: Language;
  readonly browser: 'chrome' | 'firefox';
  readonly keys: WelcomeKeysProps['keys'];
  /** Names of the news sites that are read unasked. */
  readonly sites: readonly string[];
  /** The card of an entry as of the sample's date; undefined when no pack has it. */
  cardOf(entry: string): Promise<CardView | undefined>;
  onOptions(): void;
  onGlossary(): void;
}

/** What Konteks does, shown on a sample; how it is used, what it reads and why it may. */
export function Welcome({ language, browser, keys, sites, cardOf, onOptions, onGlossary }: WelcomeProps) {
  const words = welcomeMessages[language];
  return (
    <main class="konteks own-page welcome" lang={language}>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro.join(' ')}</p>
      <section>
        <h2>{words.try}</h2>
        <p class="note">{words.tryHint}</p>
        <WelcomeSample language={language} cardOf={cardOf} />
      </section>
      <div class="two">
        <section>
          <h2>{words.using}</h2>
          {words.uses.map((use) => (
            <p key={use}>{use}</p>
          ))}
          <h3>{words.pin}</h3>
          <p>{words.pinSteps[browser]}</p>
        </section>
        <WelcomeKeys language={language} keys={keys} />
        <section>
          <h2>{words.sites}</h2>
          <p>{words.sitesWhy(sites.length)}</p>
          <details>
            <summary>{words.showSites}</summary>
            <p>{sites.join(', ')}</p>
          </details>
        </section>
        <section>
          <h2>{words.permissions}</h2>
          <dl>
            {words.permissionList.map(([permission, why]) => (
              <div key={permission}>
                <dt>{permission}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
          <p>{words.noNetwork}</p>
        </section>
      </div>
      <nav class="further" aria-label={words.further}>
        <button type="button" class="button" onClick={onGlossary}>
          {words.glossary}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {words.options}
        </button>
      </nav>
    </main>
  );
}

import { render } from 'preact';
import { welcomeMessages } from '../../components/i18n/messages.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { Day } from '../../core/date/partial-date.ts';
import { commandKeys } from '../../extension/command-keys.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { askBackground } from '../../extension/messages.ts';
import { openGlossary, openOptions } from '../../extension/own-pages.ts';
import { NEWS_SITE_NAMES } from '../../extension/sites.ts';

/** The date that the sample paragraph gives itself. */
const SAMPLE_DAY = '2023-08-30' as Day;

const language = interfaceLanguage();
document.documentElement.lang = language;
document.title = welcomeMessages[language].title;
const root = document.getElementById('welcome');
const cardOf = (entry: string) => askBackground('card', { entry, language, articleDay: SAMPLE_DAY });
if (root) {
  render(
    <Welcome
      language={language}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      keys={await commandKeys()}
      sites={NEWS_SITE_NAMES}
      cardOf={cardOf}
      onOptions={() => void openOptions()}
      onGlossary={() => void openGlossary()}
    />,
    root,
  );
}

import { render } from 'preact';
import { Glossary } from '../../components/glossary/glossary.tsx';
import { glossaryMessages } from '../../components/i18n/messages.ts';
import { dayAt } from '../../core/date/today.ts';
import { cardLanguageOn } from '../../core/settings.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { loadSettings, watchSettings } from '../../extension/settings-store.ts';
import { GlossaryState } from './glossary-state.ts';
import { moveFocus } from './move-focus.ts';

const language = interfaceLanguage();
const words = glossaryMessages[language];
document.documentElement.lang = language;
document.title = words.title;
const root = document.getElementById('glossary');
if (root) {
  try {
    await open(root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    render(
      <p class="konteks glossary-failed" role="alert">
        {words.failed(reason)}
      </p>,
      root,
    );
    throw error;
  }
}

async function open(into: Element): Promise<void> {
  const state = await GlossaryState.load(dayAt(new Date()));
  let settings = await loadSettings();

  const draw = () => {
    const cardLanguage = state.choice.language ?? cardLanguageOn(settings, language);
    const card = state.card(cardLanguage);
    document.title = card ? `${card.name} – ${words.title}` : words.title;
    render(
      <Glossary
        language={language}
        cardLanguage={cardLanguage}
        packs={state.packs}
        packsOff={settings.packsOff}
        today={state.today}
        choice={state.choice}
        refused={state.refused}
        found={state.found(cardLanguage)}
        total={state.total}
        card={card}
        cardActions={{
          onOpen: (entry) => {
            location.hash = encodeURIComponent(entry);
          },
          onCopy: (text) => navigator.clipboard.writeText(text).then(() => true),
        }}
        onChoose={(change) => {
          state.choose(change);
          draw();
        }}
        onClose={() => {
          location.hash = '';
        }}
        onClear={() => {
          state.clear();
          draw();
        }}
      />,
      into,
    );
  };
  // Back, a link in the list, another entry's name on a card, an address that was typed.
  addEventListener('popstate', () => {
    const before = state.choice.entry;
    state.follow();
    draw();
    if (before !== state.choice.entry) moveFocus(into, before, state.choice.entry);
  });
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort());
  watchSettings((next) => {
    settings = next;
    draw();
  }, leaving.signal);
  draw();
  into.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

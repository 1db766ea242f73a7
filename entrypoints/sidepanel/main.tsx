import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import { statusSentence } from '../../components/popup/status-sentence.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { askPage } from '../../extension/messages.ts';
import { openGlossary, openOptions } from '../../extension/own-pages.ts';
import { onWantedEntry } from '../../extension/panel.ts';
import { PanelState } from './panel-state.ts';
import { saveExport } from './save-export.ts';

const language = interfaceLanguage();
document.documentElement.lang = language;
const root = document.getElementById('panel');
const open = new AbortController();
addEventListener('pagehide', () => open.abort());

const state = new PanelState(draw);
await state.follow(open.signal);
await onWantedEntry((entry) => void state.show([entry]), open.signal);

function draw(): void {
  if (!root) return;
  const { tab, view, article, card, chain } = state;
  render(
    <Panel
      article={article}
      status={statusSentence(view, language)}
      card={card}
      cardActions={{
        onBack: () => void state.show(chain.slice(0, -1)),
        onOpen: (entry) => void state.show([...chain, entry]),
        onCopy: (text) => navigator.clipboard.writeText(text).then(() => true),
      }}
      language={language}
      onOpen={(entry) => void state.show([...chain, entry])}
      onJump={(mention) => tab && void askPage(tab.id, 'show', { mention })}
      onExport={(format) => article && tab && void saveExport(format, tab, article.digest)}
      onGlossary={() => void openGlossary()}
      onOptions={() => void openOptions()}
    />,
    root,
  );
}

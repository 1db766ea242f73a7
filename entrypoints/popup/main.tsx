import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { type ActiveTab, activeTab, readPage, viewOf } from '../../extension/active-tab.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { askPage, onPageReport } from '../../extension/messages.ts';
import { loadSettings, saveSettings, watchSettings } from '../../extension/settings-store.ts';

const language = interfaceLanguage();
document.documentElement.lang = language;
const root = document.getElementById('popup');
const tab = await activeTab();
let settings = await loadSettings();
if (root) {
  const open = new AbortController();
  addEventListener('pagehide', () => open.abort());
  watchSettings((next) => {
    settings = next;
    void draw(root, tab);
  }, open.signal);
  if (tab) onPageReport(tab.id, () => void draw(root, tab), open.signal);
  await draw(root, tab);
}

async function draw(into: Element, shown: ActiveTab | undefined): Promise<void> {
  render(
    <Popup
      view={shown ? await viewOf(shown) : { status: 'closed' }}
      host={shown?.host}
      settings={settings}
      language={language}
      onSettings={(next) => void saveSettings(next)}
      onShow={async (mention) => {
        if (shown) await askPage(shown.id, 'show', { mention });
        window.close();
      }}
      onReadPage={async () => {
        if (!shown) return;
        await readPage(shown);
        await draw(into, shown);
      }}
    />,
    into,
  );
}

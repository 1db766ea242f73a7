import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { dayAt } from '../../core/date/today.ts';
import type { PageView } from '../../core/view/page-view.ts';
import { type ActiveTab, activeTab, viewOf } from '../../extension/active-tab.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { askBackground, askPage, onPageReport } from '../../extension/messages.ts';
import { openGlossary, openOptions } from '../../extension/own-pages.ts';
import { packList } from '../../extension/pack-files.ts';
import { readPage } from '../../extension/page-script.ts';
import { openPanel } from '../../extension/panel.ts';
import { loadSettings, saveSettings, watchSettings } from '../../extension/settings-store.ts';
import { requestSite } from '../../extension/site-access.ts';

const language = interfaceLanguage();
document.documentElement.lang = language;
const root = document.getElementById('popup');
const tab = await activeTab();
let settings = await loadSettings();
const packs = await packList();
let turn = 0;
if (root) {
  const open = new AbortController();
  addEventListener('pagehide', () => open.abort());
  watchSettings((next) => {
    settings = next;
    void look(root, tab);
  }, open.signal);
  if (tab) onPageReport(tab.id, () => void look(root, tab), open.signal);
  await look(root, tab);
}

/** Asks the page how it is now and shows that; an answer that comes after the next question is void. */
async function look(into: Element, shown: ActiveTab | undefined): Promise<void> {
  const mine = ++turn;
  const view: PageView = shown ? await viewOf(shown) : { status: 'closed' };
  if (mine !== turn) return;
  draw(into, shown, view, undefined);
  const changed = await countChanged(view);
  if (mine === turn && changed !== undefined) draw(into, shown, view, changed);
}

/** How many of the entries on a dated page have changed since its date. */
async function countChanged(view: PageView): Promise<number | undefined> {
  if (view.status !== 'annotated' || view.date === undefined) return undefined;
  const entries = view.found.map(({ entry }) => entry);
  const { changes } = await askBackground('digest', { entries, language, articleDay: view.date });
  return new Set(changes.map(({ entry }) => entry)).size;
}

function draw(into: Element, shown: ActiveTab | undefined, view: PageView, changed: number | undefined): void {
  render(
    <Popup
      view={view}
      host={shown?.host}
      settings={settings}
      packs={packs}
      language={language}
      today={dayAt(new Date())}
      changed={changed}
      onSettings={(next) => void saveSettings(next)}
      onShow={async (mention) => {
        if (shown) await askPage(shown.id, 'show', { mention });
        window.close();
      }}
      onReadPage={async () => {
        if (!shown) return;
        await readPage(shown.id);
        await look(into, shown);
      }}
      onAlwaysRead={async (host) => {
        // The page that is open gets its script now; from the next one on the browser brings it.
        if (!(await requestSite(host)) || !shown) return;
        await readPage(shown.id);
        await look(into, shown);
      }}
      onPause={(on) => shown && void askPage(shown.id, 'pause', { on })}
      onDay={(day) => shown && void askPage(shown.id, 'date', { day })}
      onPanel={async () => {
        if (shown) await openPanel(shown.id);
        window.close();
      }}
      onGlossary={async () => {
        await openGlossary();
        window.close();
      }}
      onOptions={async () => {
        await openOptions();
        window.close();
      }}
    />,
    into,
  );
}

import { render } from 'preact';
import { optionsMessages } from '../../components/i18n/messages.ts';
import { Options } from '../../components/options/options.tsx';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { packList } from '../../extension/pack-files.ts';
import { clearReports, loadReports } from '../../extension/reports.ts';
import { loadSettings, watchSettings } from '../../extension/settings-store.ts';
import { EVERYWHERE, grantedSites, onGrantedSites, requestEverywhere, takeBack } from '../../extension/site-access.ts';
import { exportedSettings, importedSettings } from '../../extension/stored-settings.ts';
import { saveFile } from './save-file.ts';
import { storeSettings } from './store-settings.ts';

const language = interfaceLanguage();
document.documentElement.lang = language;
document.title = optionsMessages[language].title;
const root = document.getElementById('options');
const open = new AbortController();
addEventListener('pagehide', () => open.abort());

const packs = await packList();
let settings = await loadSettings();
let granted = await grantedSites();
let reports = await loadReports();

watchSettings((next) => {
  settings = next;
  draw();
}, open.signal);
onGrantedSites((next) => {
  granted = next;
  draw();
}, open.signal);
// A card on a page may have been noted as wrong meanwhile.
addEventListener('focus', () => void readReports());
draw();

async function readReports(): Promise<void> {
  reports = await loadReports();
  draw();
}

function draw(): void {
  if (!root) return;
  render(
    <Options
      settings={settings}
      packs={packs}
      language={language}
      access={{ granted, everywhere: EVERYWHERE, onTakeBack: takeBack, onAllowEverywhere: () => void requestEverywhere() }}
      reports={{
        count: reports.length,
        onExport: () => saveFile('konteks-catatan.json', `${JSON.stringify(reports, undefined, 2)}\n`),
        onClear: async () => {
          await clearReports();
          await readReports();
        },
      }}
      onSave={(next) => {
        // Shown at once: two quick changes must not undo each other.
        settings = next;
        draw();
        return storeSettings(next, async () => {
          settings = await loadSettings();
          draw();
        });
      }}
      onExport={() => saveFile('konteks-pengaturan.json', exportedSettings(settings))}
      onRead={importedSettings}
    />,
    root,
  );
}

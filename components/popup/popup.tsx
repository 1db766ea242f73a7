import type { Language } from '../../core/pack/language.ts';
import type { Settings } from '../../core/settings.ts';
import type { PageView } from '../../core/view/page-view.ts';
import { popupMessages } from '../i18n/messages.ts';
import { Found } from './found.tsx';
import './popup.css';
import { statusSentence } from './status-sentence.ts';
import { Switches } from './switches.tsx';

export interface PopupProps {
  readonly view: PageView;
  /** Undefined where the tab shows no web site. */
  readonly host: string | undefined;
  readonly settings: Settings;
  /** The reader's language; the page may be in another. */
  readonly language: Language;
  onSettings(next: Settings): void;
  onShow(mentionIndex: number): void;
  onReadPage(): void;
}

/** What Konteks makes of the page in the tab and why, what it found there, and the switches. */
export function Popup({ view, host, settings, language, onSettings, onShow, onReadPage }: PopupProps) {
  const words = popupMessages[language];
  return (
    <main class="konteks popup" lang={language}>
      <header class="top">
        <h1>Konteks</h1>
        <p role="status">{statusSentence(view, language)}</p>
        {view.status === 'no-access' && (
          <button type="button" class="primary" onClick={onReadPage}>
            {words.readPage}
          </button>
        )}
      </header>
      {view.status === 'annotated' && view.found.length > 0 && (
        <Found found={view.found} pageLanguage={view.language} language={language} onShow={onShow} />
      )}
      <Switches host={view.status === 'no-access' ? undefined : host} settings={settings} language={language} onSettings={onSettings} />
    </main>
  );
}

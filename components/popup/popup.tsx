import type { Day } from '../../core/date/partial-date.ts';
import type { Language } from '../../core/pack/language.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import type { Settings } from '../../core/settings.ts';
import type { PageView } from '../../core/view/page-view.ts';
import { popupMessages } from '../i18n/messages.ts';
import { Found } from './found.tsx';
import './popup.css';
import { Switches } from './switches.tsx';
import { Top } from './top.tsx';

export interface PopupProps {
  readonly view: PageView;
  /** Undefined where the tab shows no web site. */
  readonly host: string | undefined;
  readonly settings: Settings;
  readonly packs: readonly PackInfo[];
  /** The reader's language; the page may be in another. */
  readonly language: Language;
  readonly today: Day;
  /** How many of the entries found have changed since the article; undefined: not known yet. */
  readonly changed: number | undefined;
  onSettings(next: Settings): void;
  onShow(mentionIndex: number): void;
  onReadPage(): void;
  onAlwaysRead(host: string): void;
  onPause(on: boolean): void;
  onDay(day: Day | undefined): void;
  onPanel(): void;
  onGlossary(): void;
  onOptions(): void;
}

/** What Konteks makes of the page in the tab and why, what it found there, and the switches. */
export function Popup(props: PopupProps) {
  const { view, host, settings, packs, language, onSettings, onShow, onPanel, onGlossary, onOptions } = props;
  const words = popupMessages[language];
  return (
    <main class="konteks popup" lang={language}>
      <Top {...props} />
      {view.status === 'annotated' && view.found.length > 0 && (
        <Found found={view.found} pageLanguage={view.language} language={language} onShow={onShow} />
      )}
      <Switches
        host={view.status === 'no-access' ? undefined : host}
        settings={settings}
        packs={packs}
        language={language}
        onSettings={onSettings}
      />
      <nav class="places" aria-label={words.places}>
        <button type="button" class="quiet" onClick={onPanel}>
          {words.panel}
        </button>
        <button type="button" class="quiet" onClick={onGlossary}>
          {words.glossary}
        </button>
        <button type="button" class="quiet" onClick={onOptions}>
          {words.options}
        </button>
      </nav>
    </main>
  );
}

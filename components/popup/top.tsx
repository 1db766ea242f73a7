import { useState } from 'preact/hooks';
import { popupMessages } from '../i18n/messages.ts';
import { AgeLine } from './age-line.tsx';
import { ArticleDate } from './article-date.tsx';
import type { PopupProps } from './popup.tsx';
import { statusSentence } from './status-sentence.ts';

/** What Konteks makes of the page and why, and what the reader can do about it. */
export function Top({ view, host, language, today, changed, onReadPage, onAlwaysRead, onPause, onDay, onPanel }: PopupProps) {
  const words = popupMessages[language];
  const [dating, setDating] = useState(false);
  return (
    <header class="top">
      <h1>Konteks</h1>
      <p role="status">{statusSentence(view, language)}</p>
      {view.status === 'no-access' && (
        <div class="doing">
          <button type="button" class="primary" onClick={onReadPage}>
            {words.readPage}
          </button>
          {host !== undefined && (
            <button type="button" class="quiet" onClick={() => onAlwaysRead(host)}>
              {words.alwaysRead(host)}
            </button>
          )}
        </div>
      )}
      {view.status === 'paused' && (
        <div class="doing">
          <button type="button" class="primary" onClick={() => onPause(false)}>
            {words.resume}
          </button>
        </div>
      )}
      {view.status === 'annotated' && (
        <>
          {view.date !== undefined && changed !== undefined && (
            <AgeLine date={view.date} today={today} changed={changed} language={language} onPanel={onPanel} />
          )}
          <div class="doing">
            <button type="button" class="quiet" aria-expanded={dating} onClick={() => setDating(!dating)}>
              {view.date === undefined ? words.setDate : words.changeDate}
            </button>
            <button type="button" class="quiet" onClick={() => onPause(true)}>
              {words.pause}
            </button>
          </div>
          {dating && <ArticleDate date={view.date} isChosen={view.dateIsChosen} today={today} language={language} onDay={onDay} />}
        </>
      )}
    </header>
  );
}

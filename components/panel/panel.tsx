import { useState } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import type { CardView } from '../../core/view/card-view.ts';
import type { DigestView } from '../../core/view/digest-view.ts';
import type { FoundEntry } from '../../core/view/page-view.ts';
import { Card } from '../card/card.tsx';
import { type CardActions, CardProvider } from '../card/card-context.ts';
import { cardMessages, panelMessages } from '../i18n/messages.ts';
import { EntryList } from './entry-list.tsx';
import { ExportBar, type ExportFormat } from './export-bar.tsx';
import { Notice } from './notice.tsx';
import './panel.css';
import { SourceList } from './source-list.tsx';
import { TABS, type TabName, Tabs } from './tabs.tsx';
import { WholeTimeline } from './whole-timeline.tsx';

/** The article in the tab, with everything the panel shows of it. */
export interface PanelArticle {
  readonly found: readonly FoundEntry[];
  readonly digest: DigestView;
}

export interface PanelProps {
  /** Undefined: the tab shows no annotated article. */
  readonly article: PanelArticle | undefined;
  /** Why there is none, in a sentence. */
  readonly status: string;
  /** The entry on show in the list's place. */
  readonly card: CardView | undefined;
  readonly cardActions: CardActions;
  /** The reader's language; the article may be in another. */
  readonly language: Language;
  onOpen(entry: string): void;
  /** Scrolls the page to a mention. */
  onJump(mention: number): void;
  onExport(format: ExportFormat): void;
  onGlossary(): void;
  onOptions(): void;
}

/** Everything about the article in the tab: its entries, one timeline of them all, what changed since, and the sources. */
export function Panel({ article, status, card, cardActions, language, onOpen, onJump, onExport, onGlossary, onOptions }: PanelProps) {
  const words = panelMessages[language];
  const [tab, setTab] = useState<TabName>(TABS[0]);
  return (
    <main class="konteks panel-page" lang={language}>
      <header class="panel-top">
        <h1>{words.title}</h1>
        <p role="status">{status}</p>
      </header>
      {!article && <p class="empty">{words.empty}</p>}
      {article && card && <Card key={card.entry} view={card} actions={cardActions} />}
      {article && !card && (
        <>
          {article.digest.asOfIsArticle && <Notice digest={article.digest} language={language} onOpen={onOpen} />}
          <Tabs chosen={tab} language={language} onChoose={setTab}>
            <CardProvider
              value={{
                language: article.digest.language,
                words: cardMessages[article.digest.language],
                sources: article.digest.sources,
                actions: { onOpen },
              }}
            >
              {tab === 'entries' && <EntryList article={article} language={language} onOpen={onOpen} onJump={onJump} />}
              {tab === 'timeline' && <WholeTimeline digest={article.digest} language={language} onOpen={onOpen} />}
              {tab === 'sources' && <SourceList sources={article.digest.sources} language={article.digest.language} />}
            </CardProvider>
          </Tabs>
          <ExportBar language={language} onExport={onExport} />
        </>
      )}
      <footer class="panel-foot">
        <button type="button" class="more" onClick={onGlossary}>
          {words.glossary}
        </button>
        <button type="button" class="more" onClick={onOptions}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}

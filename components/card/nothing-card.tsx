import { useId } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import { cardMessages } from '../i18n/messages.ts';
import { type CardActions, CardProvider } from './card-context.ts';
import { Header } from './header.tsx';

export interface NothingCardProps {
  /** The words that no pack explains. */
  readonly words: string;
  readonly language: Language;
  readonly actions: CardActions;
  onSearch(): void;
}

/** So many characters of a selection are quoted. */
const QUOTED = 60;

/** In a card's place where the reader asked about words that no pack explains: it says so, and where to look further. */
export function NothingCard({ words: selected, language, actions, onSearch }: NothingCardProps) {
  const words = cardMessages[language];
  const nameId = useId();
  const quoted = selected.length > QUOTED ? `${selected.slice(0, QUOTED).trimEnd()}…` : selected;
  return (
    <CardProvider value={{ language, words, sources: [], actions }}>
      <div class="konteks card" lang={language}>
        <section class="scroller" aria-labelledby={nameId} tabIndex={-1}>
          <Header name={words.nothing(quoted)} nameId={nameId} />
          <div class="body">
            <p>{words.nothingHint}</p>
            <button type="button" class="more" onClick={onSearch}>
              {words.searchGlossary}
            </button>
          </div>
        </section>
      </div>
    </CardProvider>
  );
}

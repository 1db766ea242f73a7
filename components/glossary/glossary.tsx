import type { Day } from '../../core/date/partial-date.ts';
import type { Searchable } from '../../core/glossary/searchable.ts';
import type { Language } from '../../core/pack/language.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import type { CardView } from '../../core/view/card-view.ts';
import { Card } from '../card/card.tsx';
import type { CardActions } from '../card/card-context.ts';
import { Glyph } from '../glyph.tsx';
import { glossaryMessages } from '../i18n/messages.ts';
import { cardWords } from './card-words.ts';
import type { GlossaryChoice } from './choice.ts';
import { EntryList } from './entry-list.tsx';
import { Filters } from './filters.tsx';
import './glossary.css';

export interface GlossaryProps {
  /** The reader's language. */
  readonly language: Language;
  /** The language of names and cards. */
  readonly cardLanguage: Language;
  readonly packs: readonly PackInfo[];
  readonly packsOff: readonly string[];
  readonly today: Day;
  readonly choice: GlossaryChoice;
  /** Parts of the address that mean nothing here. */
  readonly refused: readonly string[];
  /** The entries that answer the choice, in order. */
  readonly found: readonly Searchable[];
  /** How many there are of all. */
  readonly total: number;
  /** The card of the chosen entry; undefined when none is chosen, or none of that name exists. */
  readonly card: CardView | undefined;
  readonly cardActions: CardActions;
  onChoose(change: Partial<GlossaryChoice>): void;
  onClear(): void;
  /** Closes the card; the list stays. */
  onClose(): void;
}

/** Every entry of every pack, searched and filtered, beside the card of the one that was chosen. */
export function Glossary(props: GlossaryProps) {
  const { language, cardLanguage, today, choice, refused, found, total, card, cardActions, onClear, onClose } = props;
  const words = glossaryMessages[language];
  return (
    <div class={choice.entry === undefined ? 'konteks glossary' : 'konteks glossary has-entry'} lang={language}>
      <header class="glossary-top">
        <h1>{words.title}</h1>
        <Filters {...props} />
        {refused.length > 0 && (
          <p class="refused" role="alert">
            {words.refused(refused.join(', '))}
          </p>
        )}
      </header>
      <nav class="glossary-list" aria-label={words.list}>
        <p class="count" role="status">
          {found.length === total ? words.count(total) : words.countOf(found.length, words.count(total))}
        </p>
        {found.length > 0 ? (
          <EntryList
            key={`${choice.query} ${choice.kind} ${choice.pack}`}
            found={found}
            chosen={choice.entry}
            day={choice.day ?? today}
            cardLanguage={cardLanguage}
            language={language}
          />
        ) : (
          <div class="nothing">
            <p>{choice.query.trim() === '' ? words.nothingHere : words.nothing(choice.query.trim())}</p>
            <button type="button" class="more" onClick={onClear}>
              {words.clear}
            </button>
          </div>
        )}
      </nav>
      <main class="glossary-card" tabIndex={-1}>
        {choice.entry !== undefined && (
          <button type="button" class="to-list" onClick={onClose}>
            <Glyph path="M10 3 5 8l5 5" />
            {words.backToList}
          </button>
        )}
        {card ? (
          <Card key={`${card.entry} ${card.language} ${card.asOf}`} view={card} actions={cardActions} words={cardWords[card.language]} />
        ) : (
          <p class="no-card">{choice.entry === undefined ? words.choose : words.unknown(choice.entry)}</p>
        )}
      </main>
    </div>
  );
}

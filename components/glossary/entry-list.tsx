import { useState } from 'preact/hooks';
import type { Day } from '../../core/date/partial-date.ts';
import { lineOf } from '../../core/glossary/line-of.ts';
import type { Searchable } from '../../core/glossary/searchable.ts';
import type { Language } from '../../core/pack/language.ts';
import { cardMessages, glossaryMessages } from '../i18n/messages.ts';
import { KindGlyph } from '../kind-glyph.tsx';

interface EntryListProps {
  readonly found: readonly Searchable[];
  /** The entry whose card is open. */
  readonly chosen: string | undefined;
  readonly day: Day;
  /** The language of names. */
  readonly cardLanguage: Language;
  readonly language: Language;
}

/** Rows drawn at a time: a list of thousands must not slow down typing. */
const PAGE = 300;

/** Links, so that each can be copied, opened in a tab of its own and gone back from. */
export function EntryList({ found, chosen, day, cardLanguage, language }: EntryListProps) {
  const words = glossaryMessages[language];
  const [most, setMost] = useState(PAGE);
  const hidden = found.length - most;
  return (
    <>
      <ul>
        {found.slice(0, most).map(({ entry }) => (
          <li key={entry.id}>
            <a href={`#${encodeURIComponent(entry.id)}`} aria-current={entry.id === chosen ? 'true' : undefined}>
              <KindGlyph kind={entry.kind} />
              <span class="name" lang={cardLanguage}>
                {entry.name[cardLanguage]}
              </span>
              <span class="unseen">, {cardMessages[language].kinds[entry.kind]}, </span>
              <span class="line" lang={cardLanguage}>
                {lineOf(entry, cardLanguage, day)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setMost(most + PAGE)}>
          {words.more(Math.min(hidden, PAGE))}
        </button>
      )}
    </>
  );
}

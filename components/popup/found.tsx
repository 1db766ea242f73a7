import { useId } from 'preact/hooks';
import { KINDS } from '../../core/pack/kind.ts';
import type { Language } from '../../core/pack/language.ts';
import type { FoundEntry } from '../../core/view/page-view.ts';
import { kindLabel, popupMessages } from '../i18n/messages.ts';
import { KindGlyph } from '../kind-glyph.tsx';

interface FoundProps {
  readonly found: readonly FoundEntry[];
  readonly pageLanguage: Language;
  readonly language: Language;
  onShow(mentionIndex: number): void;
}

/** Every entry found on the page, by kind; each leads to its first mention. */
export function Found({ found, pageLanguage, language, onShow }: FoundProps) {
  const heading = useId();
  const groups = KINDS.map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind) }));
  return (
    <section class="found" aria-labelledby={heading}>
      <h2 id={heading}>{popupMessages[language].found(found.length)}</h2>
      {groups.map(
        ({ kind, entries }) =>
          entries.length > 0 && (
            <section key={kind}>
              <h3>
                <KindGlyph kind={kind} />
                {kindLabel(kind, language)}
                <span class="size">{entries.length}</span>
              </h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.entry}>
                    <FoundButton entry={entry} pageLanguage={pageLanguage} language={language} onShow={onShow} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}

function FoundButton({ entry, pageLanguage, language, onShow }: Omit<FoundProps, 'found'> & { entry: FoundEntry }) {
  return (
    <button type="button" class="term" onClick={() => onShow(entry.first)}>
      <span lang={pageLanguage}>{entry.name}</span>
      <span class="count" aria-hidden="true">
        {entry.count}×
      </span>
      <span class="unseen">, {popupMessages[language].mentioned(entry.count)}</span>
    </button>
  );
}

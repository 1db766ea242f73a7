import { KINDS } from '../../core/pack/kind.ts';
import type { Language } from '../../core/pack/language.ts';
import type { FoundEntry } from '../../core/view/page-view.ts';
import { Glyph } from '../glyph.tsx';
import { kindLabel, panelMessages } from '../i18n/messages.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import type { PanelArticle } from './panel.tsx';

interface EntryListProps {
  readonly article: PanelArticle;
  readonly language: Language;
  onOpen(entry: string): void;
  onJump(mention: number): void;
}

/** Every entry of the article by kind: each opens its card here, and leads to its first mention on the page. */
export function EntryList({ article: { found, digest }, language, onOpen, onJump }: EntryListProps) {
  const groups = KINDS.map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind) }));
  const roles = new Map(digest.entries.map(({ entry, was }) => [entry, was]));
  return (
    <>
      {groups.map(
        ({ kind, entries }) =>
          entries.length > 0 && (
            <section key={kind} class="group">
              <h2>
                <KindGlyph kind={kind} />
                {kindLabel(kind, language)}
                <span class="size">{entries.length}</span>
              </h2>
              <ul>
                {entries.map((entry) => (
                  <EntryRow
                    key={entry.entry}
                    entry={entry}
                    was={roles.get(entry.entry)}
                    contentLanguage={digest.language}
                    language={language}
                    onOpen={onOpen}
                    onJump={onJump}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

interface EntryRowProps extends Omit<EntryListProps, 'article'> {
  readonly entry: FoundEntry;
  /** What it was on the as-of date. */
  readonly was: string | undefined;
  readonly contentLanguage: Language;
}

function EntryRow({ entry, was, contentLanguage, language, onOpen, onJump }: EntryRowProps) {
  const words = panelMessages[language];
  return (
    <li class="entry-row">
      <button type="button" class="open-entry" onClick={() => onOpen(entry.entry)}>
        <span class="entry-name" lang={contentLanguage}>
          {entry.name}
        </span>
        {was && (
          <span class="entry-was" lang={contentLanguage}>
            {was}
          </span>
        )}
      </button>
      <span class="count" title={words.count(entry.count)}>
        <span aria-hidden="true">{entry.count}×</span>
        <span class="unseen">{words.count(entry.count)}</span>
      </span>
      <button
        type="button"
        class="tool"
        aria-label={words.jump(entry.name)}
        title={words.jump(entry.name)}
        onClick={() => onJump(entry.first)}
      >
        <Glyph path="M8 3v9m-4-4 4 4.5 4-4.5" />
      </button>
    </li>
  );
}

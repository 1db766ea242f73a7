import { useId, useState } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { optionsMessages } from '../i18n/messages.ts';
import { badgeGroup, cardsGroup } from './cards-group.tsx';
import { dataGroup } from './data-group.tsx';
import { explainedGroup } from './explained-group.tsx';
import type { SiteAccess } from './granted-sites.tsx';
import { matching } from './group.ts';
import './options.css';
import type { NotSaved, OptionsContext } from './options-context.ts';
import { readingGroup } from './reading-group.tsx';
import { refusedNames } from './refused-names.ts';
import type { ReportNotes } from './reports.tsx';
import { sitesGroup } from './sites-group.tsx';
import { type Said, StatusLine } from './status-line.tsx';

/** Settings read from a file; what could not be taken is named. */
interface Imported {
  readonly settings: Settings;
  readonly refused: readonly string[];
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly packs: readonly PackInfo[];
  readonly access: SiteAccess;
  readonly reports: ReportNotes;
  readonly language: Language;
  /** Stores the settings; answers why it could not, or undefined. */
  onSave(next: Settings): Promise<NotSaved | undefined>;
  onExport(): void;
  /** The settings in a file's text, or undefined when it is no settings file. */
  onRead(text: string): Imported | undefined;
}

/** Every setting, searchable; each change is stored at once and can be taken back. */
export function Options({ settings, packs, access, reports, language, onSave, onExport, onRead }: OptionsProps) {
  const words = optionsMessages[language];
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState<Said>();
  const searchId = useId();

  const store = async (next: Settings, sentence: string, before?: Settings) => {
    const problem = await onSave(next);
    if (problem) return setSaid({ sentence: words.errors[problem], isProblem: true });
    const undo = before && { label: words.undo, onUndo: () => void store(before, words.undone) };
    setSaid({ sentence, ...(undo ? { undo } : {}) });
  };
  const context: OptionsContext = {
    settings,
    language,
    words,
    change: (name, value) => void store({ ...settings, [name]: value }, words.saved(words.labels[name])),
    say: (sentence) => setSaid({ sentence }),
  };
  const importFile = (text: string, name: string) => {
    const imported = onRead(text);
    if (!imported) return setSaid({ sentence: words.notAFile(name), isProblem: true });
    const refused = imported.refused.length > 0 ? ` ${words.refused(refusedNames(imported.refused, language))}` : '';
    void store(imported.settings, words.imported + refused, settings);
  };

  const groups = matching(
    [
      readingGroup(context),
      cardsGroup(context),
      explainedGroup(context, packs),
      sitesGroup(context, access),
      badgeGroup(context),
      dataGroup(context, {
        file: { onExport, onImport: importFile },
        reports,
        onResetAll: () => void store(DEFAULT_SETTINGS, words.allReset, settings),
      }),
    ],
    query,
  );
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);

  return (
    <main class="konteks own-page options" lang={language}>
      <header class="options-top">
        <h1>{words.title}</h1>
        <search>
          <label class="unseen" for={searchId}>
            {words.search}
          </label>
          <input
            type="search"
            id={searchId}
            placeholder={words.search}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </search>
      </header>
      <p class={rows === 0 ? 'nothing' : 'unseen'} role="status">
        {query.trim() && (rows === 0 ? words.nothingFound(query.trim()) : words.found(rows))}
      </p>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{group.heading}</h2>
          <div class="rows">
            {group.rows.map((row) => (
              <div key={row.id}>{row.content}</div>
            ))}
          </div>
        </section>
      ))}
      <StatusLine said={said} />
    </main>
  );
}

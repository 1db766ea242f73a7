import { useState } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import { ageOf, isOld } from '../../core/view/age.ts';
import type { DigestChange, DigestView } from '../../core/view/digest-view.ts';
import { CardProvider } from '../card/card-context.ts';
import { SourceMarks } from '../card/source-marks.tsx';
import { Glyph } from '../glyph.tsx';
import { formatDate } from '../i18n/format-date.ts';
import { cardMessages, panelMessages } from '../i18n/messages.ts';

interface NoticeProps {
  readonly digest: DigestView;
  readonly language: Language;
  onOpen(entry: string): void;
}

/** "This article is 3 years old. Since then, 7 things that it mentions have changed": the list is one click away. */
export function Notice({ digest, language, onOpen }: NoticeProps) {
  const words = panelMessages[language];
  const [dismissed, setDismissed] = useState(false);
  const age = ageOf(digest.asOf, digest.today);
  if (dismissed || (!isOld(age) && digest.changes.length === 0)) return null;
  const changed = new Set(digest.changes.map(({ entry }) => entry)).size;
  const cardWords = cardMessages[digest.language];
  return (
    <section class="notice" aria-label={words.age(age)}>
      <p>
        <strong>{words.age(age)}</strong> {changed > 0 ? words.changed(changed) : words.unchanged}
      </p>
      <button type="button" class="tool" aria-label={words.dismiss} title={words.dismiss} onClick={() => setDismissed(true)}>
        <Glyph path="m4 4 8 8m0-8-8 8" />
      </button>
      {changed > 0 && (
        <details>
          <summary>{words.showChanges}</summary>
          <CardProvider value={{ language: digest.language, words: cardWords, sources: digest.sources, actions: {} }}>
            <ul class="changes" lang={digest.language}>
              {digest.changes.map((change) => (
                <li key={change.entry + change.date + change.text + change.change}>
                  <button type="button" class="more" onClick={() => onOpen(change.entry)}>
                    {change.name}
                  </button>
                  <p>
                    {change.text}, {whenOf(change, cardWords)(formatDate(change.date, digest.language))}
                    <SourceMarks marks={change.marks} />
                  </p>
                </li>
              ))}
            </ul>
          </CardProvider>
        </details>
      )}
    </section>
  );
}

function whenOf({ sort, change }: DigestChange, words: (typeof cardMessages)[Language]): (date: string) => string {
  if (sort === 'role') return change === 'began' ? words.roleBegan : words.roleEnded;
  return change === 'began' ? words.stateBegan : words.stateEnded;
}

import type { CardView } from '../../core/view/card-view.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { CardMessages } from '../i18n/messages.ts';

/** The card's heart as plain text with its sources, for a letter, an essay or a correction. */
export function citationOf(view: CardView, words: CardMessages): string {
  const { language, holds, summary, sources } = view;
  const date = (day: string) => formatDate(day as typeof view.asOf, language);
  const cited = [...new Set([...holds.flatMap(({ marks }) => marks), ...summary.marks])];
  return [
    view.name,
    ...(holds.length > 0 ? [words.asOf(date(view.asOf))] : []),
    ...holds.map(({ text, from }) => `– ${text}, ${words.since(formatDate(from, language))}`),
    summary.text,
    `${words.sources}:`,
    ...cited.flatMap((mark) => {
      const source = sources[mark - 1];
      if (!source) return [];
      const when = source.date ? `, ${formatDate(source.date, language)}` : '';
      return [`– ${source.publisher}, “${source.title}”${when}. ${source.url}`];
    }),
    `Konteks. ${words.checked(date(view.checked))}.`,
  ].join('\n');
}

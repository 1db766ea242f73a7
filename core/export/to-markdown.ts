import type { Language } from '../pack/language.ts';
import type { DigestEvent } from '../view/digest-view.ts';
import type { ArticleExport } from './article-export.ts';

const WORDS: Readonly<
  Record<Language, Readonly<Record<'asOf' | 'entries' | 'timeline' | 'later' | 'changes' | 'began' | 'ended' | 'sources', string>>>
> = {
  id: {
    asOf: 'Per',
    entries: 'Yang disebut',
    timeline: 'Kronologi',
    later: 'Setelah artikel',
    changes: 'Yang berubah sejak itu',
    began: 'mulai',
    ended: 'berakhir',
    sources: 'Sumber',
  },
  en: {
    asOf: 'As of',
    entries: 'Mentioned',
    timeline: 'Timeline',
    later: 'After the article',
    changes: 'Changed since',
    began: 'began',
    ended: 'ended',
    sources: 'Sources',
  },
};

/** The article's digest as a document that a reader can keep: Markdown, ISO dates, numbered sources. */
export function toMarkdown({ url, title, digest }: ArticleExport): string {
  const words = WORDS[digest.language];
  const line = ({ date, text, marks }: DigestEvent) => `- **${date}** ${escaped(text)} ${marksOf(marks)}`;
  const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, '']);
  return [
    `# ${escaped(title)}`,
    '',
    `<${url}>`,
    '',
    `${words.asOf} ${digest.asOf}. Konteks, ${digest.today}.`,
    '',
    ...part(
      words.entries,
      digest.entries.map(({ name, was }) => (was ? `- **${escaped(name)}**: ${escaped(was)}` : `- **${escaped(name)}**`)),
    ),
    ...part(
      words.changes,
      digest.changes.map(
        ({ date, name, text, change, marks }) => `- **${date}** ${escaped(name)}: ${escaped(text)}, ${words[change]} ${marksOf(marks)}`,
      ),
    ),
    ...part(words.timeline, digest.events.filter(({ later }) => !later).map(line)),
    ...part(words.later, digest.events.filter(({ later }) => later).map(line)),
    ...part(
      words.sources,
      digest.sources.map((source, number) => `${number + 1}. ${escaped(source.publisher)}, “${escaped(source.title)}”, <${source.url}>`),
    ),
  ].join('\n');
}

const marksOf = (marks: readonly number[]) => marks.map((mark) => `[${mark}]`).join('');

/** Characters that Markdown would take for its own. */
const escaped = (text: string) => text.replace(/([\\`*_[\]<>#])/g, '\\$1');

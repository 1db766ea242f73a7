import type { ExportFormat } from '../../components/panel/export-bar.tsx';
import type { ArticleExport } from '../../core/export/article-export.ts';
import { toAnnotations } from '../../core/export/to-annotations.ts';
import { toMarkdown } from '../../core/export/to-markdown.ts';
import type { DigestView } from '../../core/view/digest-view.ts';
import type { ActiveTab } from '../../extension/active-tab.ts';
import { askPage } from '../../extension/messages.ts';

const FILES: Readonly<Record<ExportFormat, { readonly extension: string; readonly type: string; write(article: ArticleExport): string }>> =
  {
    markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
    json: { extension: 'json', type: 'application/json', write: (article) => JSON.stringify(article, undefined, 2) },
    annotations: {
      extension: 'jsonld',
      type: 'application/ld+json',
      write: (article) => JSON.stringify(toAnnotations(article), undefined, 2),
    },
  };

/** Saves the article of a tab to a file, by a link that is clicked: that needs no permission. */
export async function saveExport(format: ExportFormat, tab: ActiveTab, digest: DigestView): Promise<void> {
  const { extension, type, write } = FILES[format];
  const { mentions, url, title } = await askPage(tab.id, 'mentions', {});
  const address = URL.createObjectURL(new Blob([write({ url, title, digest, mentions })], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `konteks-${digest.asOf}.${extension}`;
  link.click();
  URL.revokeObjectURL(address);
}

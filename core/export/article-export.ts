import type { DigestView } from '../view/digest-view.ts';
import type { ExportedMention } from '../view/exported-mention.ts';

/** An article with all that Konteks found in it, to be written to a file. */
export interface ArticleExport {
  readonly url: string;
  readonly title: string;
  readonly digest: DigestView;
  readonly mentions: readonly ExportedMention[];
}

import type { Language } from '../../core/pack/language.ts';
import type { SourceView } from '../../core/view/card-view.ts';
import { SourceItem } from '../card/sources.tsx';

/** Every document that the article's entries lean on, under the numbers that the other views use. */
export function SourceList({ sources, language }: { readonly sources: readonly SourceView[]; readonly language: Language }) {
  return (
    <ol class="sources" lang={language}>
      {sources.map((source) => (
        <SourceItem key={source.url + source.title} source={source} />
      ))}
    </ol>
  );
}

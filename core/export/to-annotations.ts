/** The W3C's Web Annotation Data Model: https://www.w3.org/TR/annotation-model/ */
import type { ArticleExport } from './article-export.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** An annotation page with one annotation a mention, found again by its words (TextQuote) or its place (TextPosition). */
export function toAnnotations({ url, digest, mentions }: ArticleExport): object {
  return {
    '@context': CONTEXT,
    type: 'AnnotationPage',
    items: mentions.map(({ entry, name, exact, prefix, suffix, start, end }, number) => ({
      id: `${url}#konteks-${number + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: {
        type: 'TextualBody',
        value: name,
        format: 'text/plain',
        language: digest.language,
        purpose: 'identifying',
        'konteks:entry': entry,
      },
      target: {
        source: url,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    })),
  };
}

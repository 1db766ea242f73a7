import * as v from 'valibot';
import type { Evidence, Form } from '../../core/pack/form.ts';
import { LANGUAGES } from '../../core/pack/language.ts';
import { wordsOf } from '../../core/text/words.ts';
import { languages, text } from './fields.ts';

const FORM_LIMIT = 240;
const entryIds = v.pipe(v.array(v.string()), v.minLength(1, 'should list at least one entry.'));

const EVIDENCE_PROBLEM =
  'should be full-name, companion, series, dateline, "article: [entry, …]" or "paragraph: [entry, …]", or a list of these.';

const evidence = v.union(
  [
    v.picklist(['full-name', 'companion', 'series', 'dateline']),
    v.strictObject({ article: entryIds }),
    v.strictObject({ paragraph: entryIds }),
  ],
  EVIDENCE_PROBLEM,
);

type EvidenceText = v.InferOutput<typeof evidence>;

/** One word each: the neighbours of a form are looked at one word deep. */
const neighbour = v.pipe(
  text(FORM_LIMIT),
  v.check((value) => wordsOf(value).count === 1, 'should be one word: only the word next to the form is looked at.'),
);
const words = v.optional(v.array(neighbour), []);

const formObject = v.strictObject({
  text: text(FORM_LIMIT),
  lang: v.optional(languages, [...LANGUAGES]),
  case: v.optional(v.picklist(['any', 'exact'], 'should be any or exact.'), 'any'),
  needs: v.optional(v.union([evidence, v.array(evidence)], EVIDENCE_PROBLEM), []),
  notBefore: words,
  notAfter: words,
});

/** A form is a bare phrase, or a phrase with its conditions. */
export const form = v.pipe(
  v.union([text(FORM_LIMIT), formObject], 'should be a phrase, or "text: …" with its conditions.'),
  v.transform(toForm),
);

function toForm(value: string | v.InferOutput<typeof formObject>): Form {
  const full = typeof value === 'string' ? v.parse(formObject, { text: value }) : value;
  const needs = Array.isArray(full.needs) ? full.needs : [full.needs];
  return {
    text: full.text,
    languages: full.lang,
    exactCase: full.case === 'exact',
    needs: needs.map(toEvidence),
    notBefore: full.notBefore,
    notAfter: full.notAfter,
  };
}

function toEvidence(value: EvidenceText): Evidence {
  if (typeof value === 'string') return { kind: value };
  return 'article' in value ? { kind: 'article', entries: value.article } : { kind: 'paragraph', entries: value.paragraph };
}

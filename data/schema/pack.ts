import * as v from 'valibot';
import { LANGUAGES } from '../../core/pack/language.ts';
import { day, LINE_LIMIT, localText, name, SUMMARY_LIMIT, text } from './fields.ts';
import { form } from './form.ts';

/** The shape of a pack's `pack.yaml`. */
export const packFile = v.strictObject({
  title: name,
  description: localText(SUMMARY_LIMIT),
  licence: text(LINE_LIMIT),
  scenery: v.optional(v.boolean('should be true or false.'), false),
});

/** The shape of a pack's `offices.yaml`: posts by their ids, as the `office:` of roles, with the words that name them. */
export const officesFile = v.record(
  v.string(),
  v.strictObject({ forms: v.pipe(v.array(form), v.minLength(1, 'should hold at least one form.')) }),
);

/** `finds` maps words of the sentence to entries, in order: "- Kirby: john-kirby". Empty: nothing may be found. */
const sentence = v.strictObject({
  text: v.string('should be a sentence.'),
  lang: v.picklist(LANGUAGES, 'should be id or en.'),
  date: v.exactOptional(day),
  finds: v.pipe(
    v.array(v.record(v.string(), v.string()), 'should be a list of "words: entry".'),
    v.transform((finds) => finds.flatMap((find) => Object.entries(find))),
  ),
});

/** The shape of a pack's `sentences.yaml`: its own tests. */
export const sentencesFile = v.array(sentence, 'should be a list of sentences.');

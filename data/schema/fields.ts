/** The small shapes that entries and pack files are made of, with the sentence an author reads when one is wrong. */
import * as v from 'valibot';
import { parseDay, parsePartialDate } from '../../core/date/partial-date.ts';
import { LANGUAGES } from '../../core/pack/language.ts';

export const SUMMARY_LIMIT = 400;
export const LINE_LIMIT = 240;
const NAME_LIMIT = 80;

export const text = (limit: number) =>
  v.pipe(
    v.string('should be text.'),
    v.trim(),
    v.minLength(1, 'is empty.'),
    v.maxLength(limit, (issue) => `has ${issue.input.length} characters; at most ${limit} fit here.`),
  );

export const localText = (limit: number) => v.strictObject({ id: text(limit), en: text(limit) }, localTextProblem);

const localTextProblem = 'should be text in both languages: "id: …" and "en: …".';

export const name = localText(NAME_LIMIT);

/** YAML reads a bare 2023 as a number; an author means the year. */
const dateText = v.pipe(v.union([v.string(), v.number()], 'should be a date.'), v.transform(String));

export const partialDate = v.pipe(
  dateText,
  v.check((value) => parsePartialDate(value) !== undefined, 'is no date: write 2023-08-30, 2023-08 or 2023.'),
  v.transform((value) => parsePartialDate(value) ?? never()),
);

export const day = v.pipe(
  dateText,
  v.check((value) => parseDay(value) !== undefined, 'is no day: write it in full, as 2023-08-30.'),
  v.transform((value) => parseDay(value) ?? never()),
);

export const languages = v.pipe(
  v.union([v.picklist(LANGUAGES), v.array(v.picklist(LANGUAGES))], 'should be id, en, or [id, en].'),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);

/** One value or a list of them, as authors like to write. */
export const oneOrMore = <Item extends v.GenericSchema<string, string>>(item: Item, problem: string) =>
  v.pipe(
    v.union([item, v.pipe(v.array(item), v.minLength(1, problem))], problem),
    v.transform((value) => (Array.isArray(value) ? value : [value]) as [string, ...string[]]),
  );

export const httpsUrl = v.pipe(
  v.string('should be a web address.'),
  v.check((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'should be a full https:// address.'),
);

function never(): never {
  throw new Error('a checked value cannot fail to parse');
}

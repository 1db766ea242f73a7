/** The shape of an entry's YAML file. What crosses fields or files is checked in data/check. */
import * as v from 'valibot';
import { RELATION_TYPES, SOURCE_TYPES, STANCES } from '../../core/pack/entry.ts';
import { KINDS } from '../../core/pack/kind.ts';
import { day, httpsUrl, LINE_LIMIT, localText, name, oneOrMore, partialDate, SUMMARY_LIMIT, text } from './fields.ts';
import { form } from './form.ts';

const TITLE_LIMIT = 300;
const source = oneOrMore(v.string(), 'should name one of the entry\'s sources, or a list of them: "source: un-2006".');

const claim = v.strictObject({
  stance: v.picklist(STANCES, `should be one of ${STANCES.join(', ')}.`),
  by: localText(LINE_LIMIT),
});

const votes = v.pipe(v.number('should be a number of votes.'), v.integer(), v.minValue(0), v.maxValue(15));

const vote = v.strictObject({
  for: votes,
  against: votes,
  abstained: votes,
  vetoedBy: v.exactOptional(v.array(v.string())),
});

const interval = { from: v.exactOptional(partialDate), to: v.exactOptional(partialDate) };

const period = v.strictObject({
  title: localText(LINE_LIMIT),
  office: v.exactOptional(v.string()),
  from: partialDate,
  to: v.exactOptional(partialDate),
  source,
});

const event = v.strictObject({
  date: partialDate,
  until: v.exactOptional(partialDate),
  elsewhere: v.exactOptional(v.strictObject({ date: partialDate, where: localText(LINE_LIMIT) })),
  text: localText(LINE_LIMIT),
  claim: v.exactOptional(claim),
  vote: v.exactOptional(vote),
  source,
});

const fact = v.strictObject({
  label: localText(LINE_LIMIT),
  value: localText(LINE_LIMIT),
  km: v.exactOptional(v.pipe(v.number('should be a range in kilometres.'), v.minValue(1), v.maxValue(20_000))),
  claim: v.exactOptional(claim),
  ...interval,
  source,
});

const relation = v.strictObject({
  type: v.picklist(RELATION_TYPES, `should be one of ${RELATION_TYPES.join(', ')}.`),
  entry: v.string('should be the id of another entry.'),
  ...interval,
  source,
});

const sourceDocument = v.strictObject({
  title: text(TITLE_LIMIT),
  publisher: text(LINE_LIMIT),
  url: httpsUrl,
  date: v.exactOptional(partialDate),
  type: v.picklist(SOURCE_TYPES, `should be one of ${SOURCE_TYPES.join(', ')}.`),
});

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item, 'should be a list.'), []);

export const entryFile = v.strictObject({
  kind: v.picklist(KINDS, `should be one of ${KINDS.join(', ')}.`),
  scenery: v.exactOptional(v.boolean('should be true or false.')),
  name,
  official: v.exactOptional(localText(LINE_LIMIT)),
  summary: v.strictObject({ id: text(SUMMARY_LIMIT), en: text(SUMMARY_LIMIT), source }),
  roles: list(period),
  states: list(period),
  facts: list(fact),
  events: list(event),
  relations: list(relation),
  forms: v.pipe(v.array(form, 'should be a list of forms.'), v.minLength(1, 'should hold at least one form.')),
  sources: v.record(v.string(), sourceDocument),
  wikipedia: v.optional(v.strictObject({ id: v.exactOptional(v.string()), en: v.exactOptional(v.string()) }), {}),
  checked: day,
});

/** A page's process can be taken over by the page, so what comes from it is checked before it is used. */
import * as v from 'valibot';
import { type Day, parseDay } from '../core/date/partial-date.ts';
import { DATE_SIGNALS } from '../core/dating/article-date.ts';
import { LANGUAGES } from '../core/pack/language.ts';
import type { BackgroundRequests, PageRequests, RequestOf } from './messages.ts';

/** Far more text than any article has; a page cannot make the background work for minutes. */
const MOST_BLOCKS = 20_000;
const MOST_CHARACTERS = 10_000_000;
const MOST_ENTRIES = 2000;
const MOST_SELECTED = 2000;

const blocks = v.pipe(
  v.array(v.string()),
  v.maxLength(MOST_BLOCKS),
  v.check((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= MOST_CHARACTERS),
);

const dateSignals = v.pipe(v.array(v.object({ kind: v.picklist(DATE_SIGNALS), text: v.string() })), v.maxLength(MOST_BLOCKS));

const day = v.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
const selectedWords = v.pipe(v.string(), v.maxLength(MOST_SELECTED));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const background = v.variant('name', [
  v.object({ name: v.literal('analyse'), blocks, dateSignals }),
  v.pipe(
    v.object({ name: v.literal('card'), entry: v.string(), language: v.picklist(LANGUAGES), articleDay: v.optional(day) }),
    v.transform((card) => ({ ...card, articleDay: card.articleDay })),
  ),
  v.pipe(
    v.object({
      name: v.literal('digest'),
      entries: v.pipe(v.array(v.string()), v.maxLength(MOST_ENTRIES)),
      language: v.picklist(LANGUAGES),
      articleDay: v.optional(day),
    }),
    v.transform((digest) => ({ ...digest, articleDay: digest.articleDay })),
  ),
  v.pipe(
    v.object({ name: v.literal('explain'), words: selectedWords, language: v.picklist(LANGUAGES), articleDay: v.optional(day) }),
    v.transform((selected) => ({ ...selected, articleDay: selected.articleDay })),
  ),
  v.object({ name: v.literal('glossary'), words: selectedWords }),
  v.object({ name: v.literal('panel'), entry: v.string() }),
  v.pipe(
    v.object({ name: v.literal('badge'), count: v.optional(count) }),
    v.transform((badge) => ({ ...badge, count: badge.count })),
  ),
]);

const page = v.variant('name', [
  v.object({ name: v.literal('view') }),
  v.object({ name: v.literal('show'), mention: count }),
  v.object({ name: v.literal('step'), direction: v.picklist([1, -1]) }),
  v.pipe(
    v.object({ name: v.literal('date'), day: v.optional(day) }),
    v.transform((chosen) => ({ ...chosen, day: chosen.day })),
  ),
  v.object({ name: v.literal('pause'), on: v.boolean() }),
  v.object({ name: v.literal('toggle') }),
  v.object({ name: v.literal('explain') }),
  v.object({ name: v.literal('mentions') }),
]);

/** The request in a message, or undefined when it is none of this map's. */
export const parseRequest = {
  background: (message: unknown): RequestOf<BackgroundRequests> | undefined => outputOf(v.safeParse(background, message)),
  page: (message: unknown): RequestOf<PageRequests> | undefined => outputOf(v.safeParse(page, message)),
};

function outputOf<Output>(
  result: { readonly success: boolean; readonly output: unknown } & ({ success: true; output: Output } | { success: false }),
): Output | undefined {
  return result.success ? result.output : undefined;
}

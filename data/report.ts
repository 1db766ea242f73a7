/** `npm run data`: checks the packs, then tells what they hold and what they lack. */
import { daysBetween } from '../core/date/partial-date.ts';
import { dayAt } from '../core/date/today.ts';
import type { Entry } from '../core/pack/entry.ts';
import { LANGUAGES } from '../core/pack/language.ts';
import { phrasesOf } from '../core/pattern/pattern.ts';
import { factsOf } from './check/check-entry.ts';
import { compilePacks } from './compile/compile-packs.ts';
import { loadPacks } from './load/load-packs.ts';
import { formatProblems, PackError } from './load/problem.ts';

const folder = process.argv[2] ?? new URL('./packs', import.meta.url).pathname;
const TODAY = dayAt(new Date());
/** Sources that end longer ago than this want another look, in days. */
const STALE_AFTER = 2 * 365;

const isStale = ({ checked }: Entry) => daysBetween(checked, TODAY) > STALE_AFTER;
const sum = <Item>(items: readonly Item[], count: (item: Item) => number) => items.reduce((total, item) => total + count(item), 0);

function row(name: string, entries: readonly Entry[], sentences: number) {
  const facts = entries.flatMap((entry) => factsOf(entry).map(([, fact]) => fact.source.map((key) => entry.sources[key])));
  const primary = facts.filter((sources) => sources.some((source) => source?.type === 'primary')).length;
  return {
    pack: name,
    entries: entries.length,
    forms: sum(entries, ({ forms }) => forms.length),
    phrases: sum(entries, ({ forms }) => sum(forms, ({ text }) => phrasesOf(text).length)),
    events: sum(entries, ({ events }) => events.length),
    roles: sum(entries, ({ periods }) => periods.length),
    relations: sum(entries, ({ relations }) => relations.length),
    sources: sum(entries, ({ sources }) => Object.keys(sources).length),
    facts: facts.length,
    'primary %': facts.length === 0 ? 0 : Math.round((100 * primary) / facts.length),
    stale: entries.filter(isStale).length,
    sentences,
  };
}

/** Texts are in both languages, or the check refuses them; the Wikipedias do not have every article. */
function withoutWikipedia(entries: readonly Entry[]): string {
  return LANGUAGES.map((language) => `${language}: ${entries.filter(({ wikipedia }) => wikipedia[language] === undefined).length}`).join(
    ', ',
  );
}

try {
  compilePacks(folder);
  const packs = loadPacks(folder).map(({ pack }) => pack);
  const entries = packs.flatMap((pack) => pack.entries);
  console.table([
    ...packs.map((pack) => row(pack.id, pack.entries, pack.sentences.length)),
    row(
      'all',
      entries,
      sum(packs, ({ sentences }) => sentences.length),
    ),
  ]);
  console.log(`Texts missing in a language: 0. Entries without a Wikipedia article named: ${withoutWikipedia(entries)}.`);
  const stale = entries.filter(isStale).map(({ id, checked }) => `${id} (${checked})`);
  console.log(`Stale, their sources end more than ${STALE_AFTER} days ago: ${stale.length === 0 ? 'none' : stale.join(', ')}.`);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(formatProblems(error.problems));
  console.error(`${error.problems.length} problem(s).`);
  process.exitCode = 1;
}

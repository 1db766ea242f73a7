/** `npm run data`: what the packs hold, and what they lack. */

import { phrasesOf } from '../core/pattern/pattern.ts';
import { factsOf } from './check/check-entry.ts';
import { compilePacks } from './compile/compile-packs.ts';
import { type LoadedPack, loadPacks } from './load/load-packs.ts';
import { formatProblems, PackError } from './load/problem.ts';

const folder = process.argv[2] ?? new URL('./packs', import.meta.url).pathname;

function rowFor({ pack }: LoadedPack) {
  const facts = pack.entries.flatMap((entry) => factsOf(entry).map(([, fact]) => fact.source.map((key) => entry.sources[key])));
  const primary = facts.filter((sources) => sources.some((source) => source?.type === 'primary')).length;
  const phrases = pack.entries.flatMap((entry) => entry.forms.flatMap((form) => phrasesOf(form.text)));
  return {
    pack: pack.id,
    entries: pack.entries.length,
    forms: pack.entries.reduce((sum, { forms }) => sum + forms.length, 0),
    phrases: phrases.length,
    events: pack.entries.reduce((sum, { events }) => sum + events.length, 0),
    sources: pack.entries.reduce((sum, { sources }) => sum + Object.keys(sources).length, 0),
    facts: facts.length,
    'primary %': facts.length === 0 ? 0 : Math.round((100 * primary) / facts.length),
    'checked from': pack.entries.map(({ checked }) => checked).sort()[0] ?? '',
    sentences: pack.sentences.length,
  };
}

try {
  compilePacks(folder);
  console.table(loadPacks(folder).map(rowFor));
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(formatProblems(error.problems));
  console.error(`${error.problems.length} problem(s).`);
  process.exitCode = 1;
}

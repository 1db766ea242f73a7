/** What must hold between entries: ids, relations, offices, and forms that two entries claim. */
import { phrasesOf } from '../../core/pattern/pattern.ts';
import type { LoadedEntry, LoadedPack } from '../load/load-packs.ts';
import type { Problem } from '../load/problem.ts';
import { checkEntry } from './check-entry.ts';
import { checkForms } from './check-forms.ts';
import { certainlyOverlap } from './overlap.ts';

/** Every problem of these packs; empty when they are good. Sentences are run by the compile step, not here. */
export function checkPacks(packs: readonly LoadedPack[]): Problem[] {
  const entries = packs.flatMap((pack) => pack.entries);
  const own = entries.flatMap(checkEntry);
  if (own.length > 0) return own;
  return [
    ...checkIds(entries),
    ...checkLinks(entries),
    ...checkOffices(entries),
    ...checkOfficeForms(packs),
    ...checkClaims(entries),
    ...checkFinds(packs),
  ];
}

function checkIds(entries: readonly LoadedEntry[]): Problem[] {
  const seen = new Map<string, LoadedEntry>();
  return entries.flatMap((loaded) => {
    const first = seen.get(loaded.entry.id);
    seen.set(loaded.entry.id, first ?? loaded);
    return first ? [loaded.yaml.problemAt([], `The entry "${loaded.entry.id}" stands in the pack "${first.pack}" too.`)] : [];
  });
}

function checkLinks(entries: readonly LoadedEntry[]): Problem[] {
  const ids = new Set(entries.map(({ entry }) => entry.id));
  return entries.flatMap(({ entry, yaml }) => {
    const unknown = (path: (string | number)[], id: string) => (ids.has(id) ? [] : [yaml.problemAt(path, `There is no entry "${id}".`)]);
    return [
      ...entry.relations.flatMap((relation, index) => unknown(['relations', index, 'entry'], relation.entry)),
      ...entry.events.flatMap(({ vote }, index) => (vote?.vetoedBy ?? []).flatMap((id) => unknown(['events', index, 'vote'], id))),
      ...entry.forms.flatMap((form, index) =>
        form.needs.flatMap((need) => ('entries' in need ? need.entries : []).flatMap((id) => unknown(['forms', index, 'needs'], id))),
      ),
    ];
  });
}

/** An office has one holder at a time; the day of a handover may belong to both. */
function checkOffices(entries: readonly LoadedEntry[]): Problem[] {
  const held = entries.flatMap((loaded) =>
    loaded.entry.periods.filter(({ office }) => office !== undefined).map((period) => ({ loaded, period, checked: loaded.entry.checked })),
  );
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter((other) => other.loaded !== one.loaded && other.period.office === one.period.office && certainlyOverlap(one, other))
      .map(({ loaded, period }) =>
        loaded.yaml.problemAt(
          ['roles'],
          `The office "${period.office}" is held by "${one.loaded.entry.id}" at the same time (${one.period.from} to ${one.period.to ?? 'now'}).`,
        ),
      ),
  );
}

/** Every post with words is one that somebody held, and its words can be read. */
function checkOfficeForms(packs: readonly LoadedPack[]): Problem[] {
  const held = new Set(packs.flatMap(({ pack }) => pack.entries.flatMap(({ periods }) => periods.map(({ office }) => office))));
  return packs.flatMap(({ pack, offices }) =>
    pack.offices.flatMap(({ id, forms }) => [
      ...(held.has(id) ? [] : [offices.problemAt([id], `No role in any entry has "office: ${id}".`)]),
      ...checkForms(forms).map(({ form, message }) => offices.problemAt([id, 'forms', form], message)),
    ]),
  );
}

interface Claim {
  readonly loaded: LoadedEntry;
  /** Number of the form in its entry. */
  readonly form: number;
  readonly phrase: string;
}

/** The same phrase in two entries is allowed only where evidence decides between them. */
function checkClaims(entries: readonly LoadedEntry[]): Problem[] {
  const first = new Map<string, Claim>();
  const rivals = new Map<string, Problem>();
  for (const claim of entries.flatMap(certainClaims)) {
    for (const language of claim.loaded.entry.forms[claim.form]?.languages ?? []) {
      const key = `${language} ${claim.phrase}`;
      const other = first.get(key) ?? claim;
      first.set(key, other);
      if (other.loaded !== claim.loaded) rivals.set(claim.phrase, rivalry(claim, other));
    }
  }
  return [...rivals.values()];
}

/** The phrases that an entry claims without asking for evidence. */
function certainClaims(loaded: LoadedEntry): Claim[] {
  return loaded.entry.forms.flatMap(({ text, needs, exactCase }, form) =>
    needs.length > 0 ? [] : phrasesOf(text).map((phrase) => ({ loaded, form, phrase: exactCase ? phrase : phrase.toLowerCase() })),
  );
}

function rivalry({ loaded, form, phrase }: Claim, other: Claim): Problem {
  return loaded.yaml.problemAt(
    ['forms', form],
    `"${phrase}" is claimed by "${other.loaded.entry.id}" too, and neither form says what evidence it needs.`,
  );
}

function checkFinds(packs: readonly LoadedPack[]): Problem[] {
  const ids = new Set(packs.flatMap(({ pack }) => pack.entries.map(({ id }) => id)));
  return packs.flatMap(({ pack, sentences }) =>
    pack.sentences.flatMap(({ text, finds }, index) =>
      finds.flatMap(([words, id]) => {
        const at = [index, 'finds'];
        if (!ids.has(id)) return [sentences.problemAt(at, `There is no entry "${id}".`)];
        return text.includes(words) ? [] : [sentences.problemAt(at, `The sentence does not contain "${words}".`)];
      }),
    ),
  );
}

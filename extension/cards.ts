import type { Day } from '../core/date/partial-date.ts';
import type { Language } from '../core/pack/language.ts';
import type { CardView } from '../core/view/card-view.ts';
import { type Lookup, viewCard } from '../core/view/view-card.ts';
import type { PackFiles } from './pack-files.ts';

/** The card of an entry as of an article's day; undefined when no pack has the entry. */
export async function cardOf(
  packs: PackFiles,
  ask: { readonly entry: string; readonly language: Language; readonly articleDay: Day | undefined },
  today: Day,
): Promise<CardView | undefined> {
  const [entry, index] = [await packs.entry(ask.entry), await packs.index()];
  if (!entry) return undefined;
  const numbers = new Map(await Promise.all(entry.relations.map(async ({ entry: id }) => [id, await packs.numberOf(id)] as const)));
  const lookUp: Lookup = (id) => {
    const number = numbers.get(id);
    return number === undefined ? undefined : { name: index.nameOf(number, ask.language), kind: index.kindOf(number) };
  };
  return viewCard(entry, { ...ask, today }, lookUp);
}

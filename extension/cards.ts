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
  const entry = await packs.entry(ask.entry);
  return entry && viewCard(entry, { ...ask, today }, await lookUpIn(packs, ask.language));
}

/** Names and kinds of all entries, in a language. */
export async function lookUpIn(packs: PackFiles, language: Language): Promise<Lookup> {
  const [index, numbers] = [await packs.index(), await packs.numbers()];
  return (id) => {
    const number = numbers.get(id);
    return number === undefined ? undefined : { name: index.nameOf(number, language), kind: index.kindOf(number) };
  };
}

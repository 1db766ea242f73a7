import type { Day } from '../core/date/partial-date.ts';
import type { Entry } from '../core/pack/entry.ts';
import type { Language } from '../core/pack/language.ts';
import { digest } from '../core/view/digest.ts';
import type { DigestView } from '../core/view/digest-view.ts';
import { lookUpIn } from './cards.ts';
import type { PackFiles } from './pack-files.ts';

/** What the entries of an article tell together; entries that no pack has any more are left out. */
export async function digestOf(
  packs: PackFiles,
  ask: { readonly entries: readonly string[]; readonly language: Language; readonly articleDay: Day | undefined },
  today: Day,
): Promise<DigestView> {
  const entries = (await Promise.all(ask.entries.map((id) => packs.entry(id)))).filter((entry): entry is Entry => entry !== undefined);
  return digest(entries, { ...ask, today }, await lookUpIn(packs, ask.language));
}

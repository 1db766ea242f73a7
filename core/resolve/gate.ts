/**
 * What is worth an underline. A recipe that says "Korea" once, a game with ballistic missiles and a cat called Putin are not what
 * the packs are about: there nothing is shown. Countries, capitals and news agencies are the scenery of all news, so they never
 * make a topic; nor do weapons and terms that stand there without anything they belong to.
 */
import type { Index } from '../index/open-index.ts';
import { COMMON_KINDS } from '../pack/kind.ts';
import type { Mention } from './mention.ts';

/** An article with so many different entries that make a topic is about something that the packs explain. */
const TOPICAL_ENTRIES = 2;
/** Named in full so often, one entry is worth its underline in an article on another subject; the scenery around it is not. */
const SALIENT_NAMES = 3;
/** Related scenery that makes a topic of a single entry. */
const SCENERY_AROUND = 2;

/** The mentions that the reader is shown. */
export function gate(index: Index, mentions: readonly Mention[]): Mention[] {
  const present = new Set(mentions.map(({ entry }) => entry));
  const names = new Map<number, number>();
  for (const { entry, reason } of mentions) {
    if (!index.isScenery(entry) && reason.rule !== 'full-name') names.set(entry, (names.get(entry) ?? 0) + 1);
  }
  const belongs = (entry: number) => index.companionsOf(entry).some((companion) => present.has(companion));
  const topical = [...names.keys()].filter((entry) => !COMMON_KINDS.has(index.kindOf(entry)) || belongs(entry));
  if (topical.length >= TOPICAL_ENTRIES || topical.some((entry) => isAmongItsOwn(index, entry, present))) return [...mentions];
  return mentions.filter(({ entry }) => (names.get(entry) ?? 0) >= SALIENT_NAMES);
}

/** Zelensky in an article that names Russia and Ukraine: one entry, and the scenery that it belongs to. */
function isAmongItsOwn(index: Index, entry: number, present: ReadonlySet<number>): boolean {
  if (COMMON_KINDS.has(index.kindOf(entry))) return false;
  const around = [...index.companionsOf(entry)].filter((companion) => present.has(companion) && index.isScenery(companion));
  return around.length >= SCENERY_AROUND;
}

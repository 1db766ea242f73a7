/**
 * What is worth an underline. A recipe that says "Korea" once and a match report with a joke about Putin are not about the packs'
 * topics: there nothing is shown. Countries, capitals and news agencies are the scenery of all news, so they never make a topic.
 */
import type { Index } from '../index/open-index.ts';
import type { Mention } from './mention.ts';

/** An article with so many different entries, scenery apart, is about something that the packs explain. */
const TOPICAL_ENTRIES = 2;
/** Mentioned so often, one entry is worth its underline in an article on another subject; the scenery around it is not. */
const SALIENT_MENTIONS = 3;

/** The mentions that the reader is shown. */
export function gate(index: Index, mentions: readonly Mention[]): Mention[] {
  const counts = new Map<number, number>();
  for (const { entry } of mentions) if (!index.isScenery(entry)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  if (counts.size >= TOPICAL_ENTRIES) return [...mentions];
  return mentions.filter(({ entry }) => (counts.get(entry) ?? 0) >= SALIENT_MENTIONS);
}

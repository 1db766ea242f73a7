/**
 * Packs tell a summit in the entry of each who was there. Whether two tellings are of one happening: the same date, and either
 * mostly the same words or a vote of the same counts. A key in the packs was rejected for now: authors would have to agree on keys across packs.
 */
import type { EventView } from './card-view.ts';

/** Of the longer words of the shorter telling, so many stand in the other one too. */
const SHARED_WORDS = 0.5;
/** Shorter words are mostly function words. */
const LONG = 4;

export function isSameHappening(a: EventView, b: EventView): boolean {
  if (a.date !== b.date) return false;
  if (a.vote && b.vote) return a.vote.for === b.vote.for && a.vote.against === b.vote.against && a.vote.abstained === b.vote.abstained;
  const [first, second] = [longWords(a.text), longWords(b.text)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) >= SHARED_WORDS;
}

function longWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= LONG || /^\d+$/.test(word)),
  );
}

import type { Candidate } from '../match/find-candidates.ts';
import type { Words } from '../text/words.ts';
import type { Believed } from './bearers.ts';
import type { Mention } from './mention.ts';
import type { ReadText } from './read-text.ts';

/** The longest mention wins over those that it overlaps; of equally long ones the first. */
export function withoutOverlaps({ passages }: ReadText, believed: readonly Believed[]): Mention[] {
  const taken = new Map<number, Candidate[]>();
  const longestFirst = [...believed].sort(
    (a, b) => b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.candidate.start - b.candidate.start,
  );
  const names = new Map<number, Believed[]>();
  for (const each of believed) {
    if (each.candidate.needs) continue;
    const inBlock = names.get(each.block);
    if (inBlock) inBlock.push(each);
    else names.set(each.block, [each]);
  }
  const kept = longestFirst.filter(({ block, candidate }) => {
    const others = taken.get(block);
    if (others?.some((other) => other.start < candidate.end && candidate.start < other.end)) return false;
    const describes = (name: Believed) => isNextTo(passages[block]?.words, candidate, name.candidate);
    if (candidate.needs && names.get(block)?.some(describes)) return false;
    if (others) others.push(candidate);
    else taken.set(block, [candidate]);
    return true;
  });
  return kept
    .map(({ block, candidate: { start, end, entry }, reason }): Mention => ({ block, start, end, entry, reason }))
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** "Satelit mata-mata Malligyong-1": what it is stands beside its name, and the name is the mention. */
function isNextTo(words: Words | undefined, candidate: Candidate, name: Candidate): boolean {
  if (!words || name.entry !== candidate.entry || name.needs) return false;
  const [left, right] = candidate.word < name.word ? [candidate, name] : [name, candidate];
  return left.word + left.words === right.word && words.before(right.word) === 0;
}

import type { Candidate, Passage } from '../match/find-candidates.ts';
import { Shape } from '../text/words.ts';

/** "AS (34)": a suspect's initials with an age, as crime reports write them. */
const AGE = /^\s*\(\d{1,2}(\s*(tahun|thn|th))?\)/;

/** Hashes of the abbreviations that are a person's initials in this article, wherever an age stands behind one of them. */
export function initialsIn(passages: readonly Passage[], found: readonly (readonly Candidate[])[]): ReadonlySet<number> {
  return new Set(
    found.flatMap((candidates, block) =>
      candidates.flatMap((candidate) => {
        const passage = passages[block];
        if (!passage || !isAbbreviation(passage, candidate)) return [];
        return AGE.test(passage.words.text.slice(candidate.end, candidate.end + 20)) ? [hashOf(passage, candidate)] : [];
      }),
    ),
  );
}

export function isInitials(passage: Passage, candidate: Candidate, initials: ReadonlySet<number>): boolean {
  return isAbbreviation(passage, candidate) && initials.has(hashOf(passage, candidate));
}

const isAbbreviation = ({ words }: Passage, candidate: Candidate) => candidate.words === 1 && words.shape(candidate.word) === Shape.Upper;
const hashOf = ({ words }: Passage, candidate: Candidate) => words.low(candidate.word);

/** Lists name what they are about once: "Resolusi 2270 dan 2321", "Hwasong-17 and 18". */
import type { Candidate } from '../match/find-candidates.ts';

const YEAR = String.raw`(?:\s*\(\d{4}\))?`;
const GLUE = String.raw`\s*(?:[,/&–-]|,?\s*\b(?:dan|serta|atau|hingga|sampai|and|or|to|through)\b)\s*`;
/** What may stand between two members of a list: years in brackets, and other numbers that no pack explains. */
const BETWEEN = new RegExp(`^${YEAR}(?:${GLUE}\\d{3,4}${YEAR})*${GLUE}$`);

/** The one of `earlier`, believed candidates of the same text, whose list the candidate goes on. */
export function listedBefore<Earlier extends Candidate>(
  text: string,
  candidate: Candidate,
  earlier: readonly Earlier[],
): Earlier | undefined {
  let nearest: Earlier | undefined;
  for (const each of earlier) {
    if (each.end < candidate.start && (!nearest || each.end > nearest.end)) nearest = each;
  }
  return nearest && BETWEEN.test(text.slice(nearest.end, candidate.start)) ? nearest : undefined;
}

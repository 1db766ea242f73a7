import type { Index } from '../index/open-index.ts';
import type { Need } from '../index/rules.ts';
import type { Candidate } from '../match/find-candidates.ts';
import { COMMON_KINDS } from '../pack/kind.ts';
import { datelineLength } from './dateline.ts';
import type { Reason } from './mention.ts';
import { listedBefore } from './series.ts';

/** Longer words in capitals are hardly ever another word than their names: "CHINA", "GEDUNG PUTIH". */
const SHORT = 4;
const isShort = ({ start, end }: Candidate) => end - start < SHORT;

/** Which entries are seen in the article and in each of its blocks, as evidence for forms that need some. */
export class Evidence {
  readonly #index: Index;
  /** By names in full; see resolve.ts. */
  readonly #named = new Set<number>();
  /** By any form that had its evidence. */
  readonly #seen = new Set<number>();
  readonly #seenIn: Set<number>[];
  readonly #texts: readonly string[];
  /** The candidates believed so far, block by block; only where some candidate asks what it goes on from. */
  readonly #believed: Set<Candidate>[];

  constructor(index: Index, texts: readonly string[], found: readonly (readonly Candidate[])[]) {
    this.#index = index;
    this.#texts = texts;
    this.#seenIn = texts.map(() => new Set());
    const asksForSeries = ({ rule, needs }: Candidate) => needs && index.rule(rule).needs.some(({ kind }) => kind === 'series');
    this.#believed = found.some((candidates) => candidates.some(asksForSeries)) ? texts.map(() => new Set()) : [];
  }

  /** Takes note of a candidate that is believed; true when this tells something new. */
  add(block: number, candidate: Candidate, named: boolean): boolean {
    const { entry } = candidate;
    const size = () => this.#named.size + (this.#seenIn[block]?.size ?? 0) + (this.#believed[block]?.size ?? 0);
    const before = size();
    if (named) this.#named.add(entry);
    this.#seen.add(entry);
    this.#seenIn[block]?.add(entry);
    this.#believed[block]?.add(candidate);
    return size() > before;
  }

  /** The first of the candidate's needs that is met, or undefined. */
  reasonFor(block: number, candidate: Candidate): Reason | undefined {
    const { needs } = this.#index.rule(candidate.rule);
    // Where capitals say nothing, a form that leans on them is no better than an ambiguous one.
    const asked = candidate.caseUnknown && needs.length === 0 && isShort(candidate) ? [{ kind: 'full-name' } as const] : needs;
    if (asked.length === 0) return { rule: candidate.byOffice ? 'office' : 'form' };
    for (const need of asked) {
      if (need.kind === 'dateline') {
        if (candidate.end <= datelineLength(this.#texts[block] ?? '')) return { rule: 'dateline' };
        continue;
      }
      const evidence = this.#for(need, block, candidate);
      if (evidence !== undefined) return { rule: need.kind, evidence };
    }
    return undefined;
  }

  #for(need: Exclude<Need, { readonly kind: 'dateline' }>, block: number, candidate: Candidate): number | undefined {
    if ('entries' in need) return this.#all(block, need.kind, need.entries);
    return need.kind === 'series' ? this.#listedBefore(block, candidate) : this.#one(candidate.entry, need.kind);
  }

  #listedBefore(block: number, candidate: Candidate): number | undefined {
    const before = listedBefore(this.#texts[block] ?? '', candidate, [...(this.#believed[block] ?? [])]);
    return before && this.#index.kindOf(before.entry) === this.#index.kindOf(candidate.entry) ? before.entry : undefined;
  }

  #all(block: number, scope: 'article' | 'paragraph', entries: readonly number[]): number | undefined {
    const seen = scope === 'article' ? this.#seen : this.#seenIn[block];
    return seen && entries.every((entry) => seen.has(entry)) ? entries[0] : undefined;
  }

  #one(entry: number, kind: 'full-name' | 'companion'): number | undefined {
    if (kind === 'full-name') return this.#named.has(entry) ? entry : undefined;
    return this.#index
      .companionsOf(entry)
      .find((companion) => this.#named.has(companion) && !COMMON_KINDS.has(this.#index.kindOf(companion)));
  }
}

import type { Index } from '../index/open-index.ts';
import type { Candidate } from '../match/find-candidates.ts';
import { COMMON_KINDS } from '../pack/kind.ts';
import type { Reason } from './mention.ts';

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

  constructor(index: Index, blocks: number) {
    this.#index = index;
    this.#seenIn = Array.from({ length: blocks }, () => new Set());
  }

  /** Takes note of an entry; true when this tells something new. */
  add(block: number, entry: number, named: boolean): boolean {
    const before = this.#named.size + (this.#seenIn[block]?.size ?? 0);
    if (named) this.#named.add(entry);
    this.#seen.add(entry);
    this.#seenIn[block]?.add(entry);
    return this.#named.size + (this.#seenIn[block]?.size ?? 0) > before;
  }

  /** The first of the candidate's needs that is met, or undefined. */
  reasonFor(block: number, candidate: Candidate): Reason | undefined {
    const { needs } = this.#index.rule(candidate.rule);
    // Where capitals say nothing, a form that leans on them is no better than an ambiguous one.
    const asked = candidate.caseUnknown && needs.length === 0 && isShort(candidate) ? [{ kind: 'full-name' } as const] : needs;
    if (asked.length === 0) return { rule: candidate.byOffice ? 'office' : 'form' };
    for (const need of asked) {
      const evidence = 'entries' in need ? this.#all(block, need.kind, need.entries) : this.#one(candidate.entry, need.kind);
      if (evidence !== undefined) return { rule: need.kind, evidence };
    }
    return undefined;
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

import type { Form } from '../pack/form.ts';
import { phraseHash } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';

/** A form's conditions with entries as numbers and words as hashes: how the resolver sees them. */
export interface Rule {
  readonly needs: readonly Need[];
  /** Low halves of the hashes of neighbouring words that rule the form out. */
  readonly notBefore: readonly number[];
  readonly notAfter: readonly number[];
}

export type Need =
  | { readonly kind: 'dateline' }
  | { readonly kind: 'full-name' | 'companion' | 'series' }
  | { readonly kind: 'article' | 'paragraph'; readonly entries: readonly number[] };

const NEED_KINDS = ['full-name', 'companion', 'article', 'paragraph', 'series', 'dateline'] as const;

/**
 * Lays rules out one after the other, equal ones once: three counts, then each need (kind, count, entries), then hashes.
 * `entryNumber` is undefined for entries of packs that are not in this index: such evidence can never be seen.
 */
export class RuleTable {
  readonly #words: number[] = [];
  readonly #ends: number[] = [];
  readonly #known = new Map<string, number>();
  readonly #entryNumber: (id: string) => number | undefined;

  constructor(entryNumber: (id: string) => number | undefined) {
    this.#entryNumber = entryNumber;
    // Rule 0: no conditions. Most forms of most packs have it.
    this.add({ needs: [], notBefore: [], notAfter: [] });
  }

  /** The number of the form's rule. */
  add(form: Pick<Form, 'needs' | 'notBefore' | 'notAfter'>): number {
    if (form.needs.length + form.notBefore.length + form.notAfter.length === 0 && this.#ends.length > 0) return 0;
    const words = this.#layOut(form);
    const key = words.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#words.push(...words);
    this.#ends.push(this.#words.length);
    this.#known.set(key, this.#ends.length - 1);
    return this.#ends.length - 1;
  }

  /** The section: the number of rules, their ends, their words. */
  section(): Uint32Array {
    return Uint32Array.from([this.#ends.length, ...this.#ends, ...this.#words]);
  }

  #layOut(form: Pick<Form, 'needs' | 'notBefore' | 'notAfter'>): number[] {
    const needs = form.needs.flatMap((need) => {
      const entries = 'entries' in need ? need.entries.map((id) => this.#entryNumber(id)) : [];
      if (entries.includes(undefined)) return [[NEVER]];
      return [[NEED_KINDS.indexOf(need.kind), entries.length, ...(entries as number[])]];
    });
    const seen = needs.filter(([kind]) => kind !== NEVER);
    // A form whose evidence can never be seen keeps one impossible need, or it would need nothing.
    const kept = needs.length > 0 && seen.length === 0 ? [[NEVER, 0]] : seen;
    const [before, after] = [form.notBefore.map(hashOfNeighbour), form.notAfter.map(hashOfNeighbour)];
    return [kept.length, before.length, after.length, ...kept.flat(), ...before, ...after];
  }
}

const NEVER = 0xffff;

function hashOfNeighbour(text: string): number {
  const words = wordsOf(text);
  return (phraseHash(words, 0, 1)?.low ?? 0) >>> 0;
}

/** Reads one rule back. */
export function readRule(section: Uint32Array, rule: number): Rule {
  const count = section[0] as number;
  const base = 1 + count;
  let at = base + (rule === 0 ? 0 : (section[rule] as number));
  const next = () => section[at++] as number;
  const take = (length: number) => Array.from({ length }, next);
  const [needs, before, after] = [next(), next(), next()];
  return {
    needs: Array.from({ length: needs }, () => {
      const kind = NEED_KINDS[next()];
      const entries = take(next());
      if (kind === undefined) return { kind: 'article', entries: [NOWHERE] };
      return kind === 'article' || kind === 'paragraph' ? { kind, entries } : { kind };
    }),
    notBefore: take(before),
    notAfter: take(after),
  };
}

/** An entry number that no entry has. */
const NOWHERE = 0xffffffff;

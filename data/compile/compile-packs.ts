import { buildIndex } from '../../core/index/build-index.ts';
import { openIndex } from '../../core/index/open-index.ts';
import type { Entry } from '../../core/pack/entry.ts';
import { infoOf, type PackInfo } from '../../core/pack/pack-info.ts';
import { checkPacks } from '../check/check-packs.ts';
import { checkSentences } from '../check/check-sentences.ts';
import { loadPacks } from '../load/load-packs.ts';
import { PackError } from '../load/problem.ts';

/** What the extension carries of the packs. */
export interface CompiledPacks {
  readonly index: ArrayBuffer;
  /** For each pack its entries, read only when a card of theirs is asked for. */
  readonly cards: readonly { readonly pack: string; readonly entries: readonly Entry[] }[];
  /** What readers are told of each pack. */
  readonly list: readonly PackInfo[];
}

/**
 * Loads, checks and compiles the packs below a folder, and runs the sentences they promise to read rightly.
 * @throws PackError with every problem: file, line and reason.
 */
export function compilePacks(folder: string): CompiledPacks {
  const loaded = loadPacks(folder);
  const problems = checkPacks(loaded);
  if (problems.length > 0) throw new PackError(problems);
  const packs = loaded.map(({ pack }) => pack);
  const index = buildIndex(packs);
  const misread = checkSentences(loaded, openIndex(index));
  if (misread.length > 0) throw new PackError(misread);
  return { index, cards: packs.map(({ id, entries }) => ({ pack: id, entries })), list: packs.map(infoOf) };
}

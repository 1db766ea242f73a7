/** Compiles data/packs into the extension: the index as one binary file, the cards as one JSON file a pack. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { compilePacks } from '../data/compile/compile-packs.ts';
import { cardsFile, INDEX_FILE } from '../extension/pack-files.ts';

/**
 * A hook for `build:publicAssets`.
 * @throws PackError when a pack is not right; the build stops with file, line and reason.
 */
export function buildPacks(wxt: Wxt, files: ResolvedPublicFile[]): void {
  const { index, cards } = compilePacks(join(wxt.config.root, 'data/packs'));
  const folder = join(wxt.config.wxtDir, 'packs');
  mkdirSync(folder, { recursive: true });
  const indexFile = join(folder, 'index.bin');
  writeFileSync(indexFile, new Uint8Array(index));
  // WXT writes generated files as text only; the index has to be copied.
  files.push({ absoluteSrc: indexFile, relativeDest: INDEX_FILE });
  for (const { pack, entries } of cards) files.push({ contents: JSON.stringify(entries), relativeDest: cardsFile(pack) });
}

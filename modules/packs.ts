/** Compiles data/packs into the extension: the index as one binary file, the cards as one JSON file a pack, and a list of the packs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { compilePacks } from '../data/compile/compile-packs.ts';
import { cardsFile, INDEX_FILE, LIST_FILE } from '../extension/pack-files.ts';

export default defineWxtModule({
  name: 'packs',
  setup(wxt) {
    // A pack that is not right stops the build, with file, line and reason.
    wxt.hook('build:publicAssets', (_, files) => {
      const { index, cards, list } = compilePacks(join(wxt.config.root, 'data/packs'));
      const folder = join(wxt.config.wxtDir, 'packs');
      mkdirSync(folder, { recursive: true });
      const indexFile = join(folder, 'index.bin');
      writeFileSync(indexFile, new Uint8Array(index));
      // WXT writes generated files as text only; the index has to be copied.
      files.push({ absoluteSrc: indexFile, relativeDest: INDEX_FILE });
      for (const { pack, entries } of cards) files.push({ contents: JSON.stringify(entries), relativeDest: cardsFile(pack) });
      files.push({ contents: JSON.stringify(list), relativeDest: LIST_FILE });
    });
  },
});

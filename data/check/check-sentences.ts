/** Runs the packs' own tests on the compiled index. */
import type { Index } from '../../core/index/open-index.ts';
import type { PackSentence } from '../../core/pack/pack.ts';
import { readText } from '../../core/resolve/read-text.ts';
import { resolve } from '../../core/resolve/resolve.ts';
import type { LoadedPack } from '../load/load-packs.ts';
import type { Problem } from '../load/problem.ts';

/** A problem for each sentence in which not exactly the promised mentions are found. */
export function checkSentences(packs: readonly LoadedPack[], index: Index): Problem[] {
  return packs.flatMap(({ pack, sentences }) =>
    pack.sentences.flatMap((sentence, number) => {
      const promised = sentence.finds.map(([words, entry]) => `"${words}" = ${entry}`);
      const found = findsOf(index, sentence);
      if (found.join() === promised.join()) return [];
      const list = (finds: readonly string[]) => (finds.length === 0 ? 'nothing' : finds.join(', '));
      return [sentences.problemAt([number], `This sentence should find ${list(promised)}, but finds ${list(found)}.`)];
    }),
  );
}

function findsOf(index: Index, { text, language, day }: PackSentence): string[] {
  const read = readText([text], language);
  return (read ? resolve(index, read, day) : []).map(({ start, end, entry }) => `"${text.slice(start, end)}" = ${index.idOf(entry)}`);
}

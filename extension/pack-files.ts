/** The compiled packs that lie in the extension, read when they are first needed and kept while the background is awake. */
import type { PackedEntry } from '../core/glossary/searchable.ts';
import { type Index, openIndex } from '../core/index/open-index.ts';
import type { Entry } from '../core/pack/entry.ts';
import type { PackInfo } from '../core/pack/pack-info.ts';

/** Paths in the built extension; modules/packs.ts writes them. */
export const INDEX_FILE = 'packs/index.bin';
export const LIST_FILE = 'packs/packs.json';
export const cardsFile = (pack: string) => `packs/${pack}.json`;

export class PackFiles {
  #index: Promise<Index> | undefined;
  #numbers: ReadonlyMap<string, number> | undefined;
  readonly #cards = new Map<string, Promise<ReadonlyMap<string, Entry>>>();

  index(): Promise<Index> {
    this.#index ??= read(INDEX_FILE).then(async (response) => openIndex(await response.arrayBuffer()));
    return this.#index;
  }

  /** Every entry's number in the index, by its id. */
  async numbers(): Promise<ReadonlyMap<string, number>> {
    const index = await this.index();
    this.#numbers ??= new Map(Array.from({ length: index.entryCount }, (_, entry): [string, number] => [index.idOf(entry), entry]));
    return this.#numbers;
  }

  /** All that the packs say of an entry; undefined when no pack has it. Reads the entry's pack, and no other. */
  async entry(id: string): Promise<Entry | undefined> {
    const [index, number] = [await this.index(), (await this.numbers()).get(id)];
    if (number === undefined) return undefined;
    const pack = index.packOf(number);
    const cards = this.#cards.get(pack) ?? entriesOf(pack).then(byId);
    this.#cards.set(pack, cards);
    return (await cards).get(id);
  }
}

const byId = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => new Map(entries.map((entry) => [entry.id, entry]));

/** The packs that came with the extension, by id. */
export async function packList(): Promise<readonly PackInfo[]> {
  return (await read(LIST_FILE)).json();
}

/** All entries of these packs. */
export async function allEntries(packs: readonly PackInfo[]): Promise<readonly PackedEntry[]> {
  const read = await Promise.all(packs.map(async ({ id }) => (await entriesOf(id)).map((entry) => ({ pack: id, entry }))));
  return read.flat();
}

async function entriesOf(pack: string): Promise<readonly Entry[]> {
  return (await read(cardsFile(pack))).json();
}

/** A file of the extension's own, by its path from the root; the CSP allows no other address. */
async function read(path: string): Promise<Response> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`The extension lacks its file ${path}.`);
  return response;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { Entry } from '../../core/pack/entry.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { entryFile } from '../schema/entry.ts';
import { officesFile, packFile, sentencesFile } from '../schema/pack.ts';
import { PackError, type Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** An entry together with its file, so that later checks can say where a problem is. */
export interface LoadedEntry {
  readonly entry: Entry;
  readonly pack: string;
  readonly yaml: YamlFile<unknown>;
}

export interface LoadedPack {
  readonly pack: Pack;
  readonly entries: readonly LoadedEntry[];
  readonly sentences: YamlFile<unknown>;
  readonly offices: YamlFile<unknown>;
}

/** Not every pack has posts. */
const OFFICES = 'offices.yaml';

/**
 * Reads every pack below `folder` (`<pack>/pack.yaml`, `<pack>/sentences.yaml`, `<pack>/offices.yaml`, `<pack>/entries/<id>.yaml`).
 * Checks each file for itself; data/check looks across them.
 * @throws PackError with every problem found.
 */
export function loadPacks(folder: string): LoadedPack[] {
  const problems: Problem[] = [];
  const packs = foldersIn(folder).map((id) => loadPack(folder, id, problems));
  if (problems.length > 0) throw new PackError(problems);
  return packs.filter((pack) => pack !== undefined);
}

function loadPack(folder: string, id: string, problems: Problem[]): LoadedPack | undefined {
  const read = <Schema extends v.GenericSchema>(path: string, schema: Schema) => {
    const file = readYaml(`${id}/${path}`, readFileSync(join(folder, id, path), 'utf8'), schema);
    problems.push(...file.problems);
    return file;
  };
  const head = read('pack.yaml', packFile);
  const sentences = read('sentences.yaml', sentencesFile);
  const offices = existsSync(join(folder, id, OFFICES)) ? read(OFFICES, officesFile) : readYaml(`${id}/${OFFICES}`, '{}', officesFile);
  const entries = readdirSync(join(folder, id, 'entries'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file): LoadedEntry[] => {
      const yaml = read(`entries/${file}`, entryFile);
      return yaml.value ? [{ entry: toEntry(file.slice(0, -'.yaml'.length), yaml.value), pack: id, yaml }] : [];
    });
  if (!head.value || !sentences.value || !offices.value) return undefined;
  const pack: Pack = {
    id,
    ...head.value,
    entries: entries.map(({ entry }) => entry),
    offices: Object.entries(offices.value).map(([office, { forms }]) => ({ id: office, forms })),
    sentences: sentences.value.map(({ text, lang, date, finds }) => ({ text, language: lang, finds, ...(date ? { day: date } : {}) })),
  };
  return { pack, entries, sentences, offices };
}

function toEntry(id: string, file: v.InferOutput<typeof entryFile>): Entry {
  const { roles, states, ...rest } = file;
  const periods = [
    ...roles.map((period) => ({ ...period, sort: 'role' as const })),
    ...states.map((period) => ({ ...period, sort: 'state' as const })),
  ];
  return { id, ...rest, periods };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();
}

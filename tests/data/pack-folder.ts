import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compilePacks } from '../../data/compile/compile-packs.ts';
import { PackError } from '../../data/load/problem.ts';

const PACK = `title: { id: Contoh, en: Example }
description: { id: Paket contoh., en: An example pack. }
licence: CC-BY-4.0
`;

export const ENTRY = `kind: person
name:
  id: Budi Contoh
  en: Budi Contoh
summary:
  id: Pejabat contoh.
  en: An example official.
  source: koran
roles:
  - title: { id: Menteri, en: Minister }
    office: minister
    from: 2020-01-01
    to: 2022-01-01
    source: koran
events:
  - date: 2021-05
    text: { id: Berpidato., en: Gave a speech. }
    source: koran
forms:
  - Budi Contoh
sources:
  koran: { title: Judul, publisher: Koran, url: "https://example.org/a", type: press }
checked: 2024-01-01
`;

/** Compiles a pack of these files (beside a good pack.yaml and no sentences) and gives its problems, one a line. */
export function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-packs-'));
  try {
    for (const [path, content] of Object.entries({ 'contoh/pack.yaml': PACK, 'contoh/sentences.yaml': '[]', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    compilePacks(folder);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

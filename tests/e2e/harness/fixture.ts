import { readFileSync } from 'node:fs';

/** A page written for these tests, from tests/e2e/pages. */
export const fixture = (name: string) => readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');

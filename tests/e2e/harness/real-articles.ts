import { existsSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../../../shared/articles/', import.meta.url);
const DEMO = new URL('../../../demo/artikel.html', import.meta.url);

/** The demo article of this project. */
export const demoArticle = () => readFileSync(DEMO, 'utf8');

/** Real articles lie beside the project on its developers' machines; they are not part of it. */
export const haveRealArticles = existsSync(SHARED);
export const WITHOUT_REAL_ARTICLES = 'skipped: there is no folder ../shared/articles beside this project';

export const realArticle = (file: string) => readFileSync(new URL(file, SHARED), 'utf8');

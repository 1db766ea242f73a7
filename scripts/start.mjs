/** `npm start`: Konteks in a browser on the demo article, from a fresh clone too. */
import { ensureBrowsers, ensurePackages, NODE, run } from './bootstrap.mjs';

const options = process.argv.slice(2);
ensurePackages();
ensureBrowsers([options.includes('--browser=firefox') ? 'firefox' : 'chrome']);
process.exit(run(NODE, ['scripts/start.ts', ...options]) ? 0 : 1);

import { type Explained, explainWords, type SelectedText } from '../core/explain-words.ts';
import { isNobodyThere } from './active-tab.ts';
import { interfaceLanguage } from './interface-language.ts';
import { askPage } from './messages.ts';
import { openGlossary } from './own-pages.ts';
import type { PackFiles } from './pack-files.ts';
import { readSelection } from './page-script.ts';
import { loadSettings } from './settings-store.ts';

export async function explainedIn(packs: PackFiles, selected: SelectedText): Promise<Explained | undefined> {
  return explainWords(await packs.index(), selected, (await loadSettings()).packsOff);
}

/**
 * Explains what is selected in a tab: by a card on the page, and in the glossary where the page cannot show one (the browser's own
 * pages, frames, nothing selected). `words`: the selection as the browser tells it, undefined when it does not.
 */
export async function explainInTab(packs: PackFiles, tab: number, words?: string): Promise<void> {
  if (await explainedOnPage(tab)) return;
  const text = words?.trim();
  const found = text ? await explainedIn(packs, { words: text, language: interfaceLanguage(), articleDay: undefined }) : undefined;
  await openGlossary(found ? { entry: found.entry } : { search: text });
}

async function explainedOnPage(tab: number): Promise<boolean> {
  try {
    return await askPage(tab, 'explain', {});
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
  }
  return (await readSelection(tab)) && (await askPage(tab, 'explain', {}));
}

import type * as id from './glossary.id.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

export const glossary: typeof id.glossary = {
  title: 'Konteks glossary',
  search: 'Search',
  searchHint: 'A name, abbreviation or other wording',
  kind: 'Kind',
  everyKind: 'All kinds',
  pack: 'Pack',
  everyPack: 'All packs',
  packOff: (title) => `${title} (switched off)`,
  asOf: 'As of',
  today: 'Today',
  badDate: (today) => `Enter a whole date, today (${today}) at the latest.`,
  language: 'Language of cards',
  languages: { id: 'Indonesian', en: 'English' },
  list: 'List of explanations',
  count: (count) => plural(count, { one: '# explanation', other: '# explanations' }),
  countOf: (count, all) => `${plural(count, { other: '#' })} of ${all}`,
  nothing: (query) => `Nothing here matches “${query}”. Check the spelling or try fewer words.`,
  nothingHere: 'There is nothing of this kind in this pack.',
  clear: 'Clear all filters',
  more: (count) => plural(count, { other: 'Show # more' }),
  backToList: 'Back to the list',
  choose: 'Choose an explanation from the list to read its card.',
  unknown: (entry) => `There is no explanation at the address “${entry}”. The link may have been cut short; look for the name in the list.`,
  refused: (parts) => `These parts of the address are not known and were left out: ${parts}.`,
  failed: (reason) => `The glossary cannot be opened: ${reason} Reload this page; if that does not help, install Konteks again.`,
};

export const glossaryCard: typeof id.glossaryCard = {
  asOfMark: 'this date',
  asOfArticle: (date) => `As of ${date}`,
  asOfToday: (date) => `As of today, ${date}`,
  later: 'After this date',
  articleIsNewer: (date) => `The facts here were checked to ${date}. Later developments may be missing.`,
  notCopied: 'The browser does not allow copying.',
};

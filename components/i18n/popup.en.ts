import { pluralsOf } from './plural.ts';
import type { popup as id } from './popup.id.ts';

const plural = pluralsOf('en');

const languages: Record<'id' | 'en', string> = { id: 'Indonesian', en: 'English' };

export const popup: typeof id = {
  articleFrom: (language, date) => `Article in ${languages[language]}, ${date}.`,
  articleChosen: (language, date) => `Article in ${languages[language]}, read as of ${date}, the date you chose.`,
  articleUndated: (language) => `Article in ${languages[language]} without a date, so cards explain how things stand today.`,
  nothingFrom: (language, date) => `Article in ${languages[language]}, ${date}; nothing in it needs explaining.`,
  nothingUndated: (language) => `Article in ${languages[language]}; nothing in it needs explaining.`,
  status: {
    reading: 'Reading this page…',
    'no-article': 'This does not look like an article, so Konteks leaves it alone.',
    'no-language': 'This page is not in Indonesian or English, so Konteks leaves it alone.',
    'off-everywhere': 'Konteks is switched off on all sites.',
    'off-here': 'Konteks is switched off on this site.',
    paused: 'Konteks is paused on this tab until the tab is closed or reloaded.',
    'no-access': 'Konteks reads this page only when you ask it to.',
    closed: 'This page belongs to the browser, and extensions may not run on it.',
  },
  readPage: 'Read this page',
  alwaysRead: (host) => `Always read ${host}`,
  pause: 'Pause on this tab',
  resume: 'Go on',
  changeDate: 'Change the date',
  setDate: 'Give its date',
  dateLabel: 'Read this article as of',
  dateBounds: (first, last) => `Choose a date between ${first} and today, ${last}.`,
  ownDate: 'Back to the article’s own date',
  toChanges: 'See them in the panel',
  found: (count) => plural(count, { one: '# explanation on this page', other: '# explanations on this page' }),
  mentioned: (count) => plural(count, { one: 'mentioned once', other: 'mentioned # times' }),
  settings: 'Settings',
  enabled: 'Konteks is on',
  enabledOn: (host) => `On for ${host}`,
  display: 'What is shown, and how',
  density: 'Underline',
  densities: { first: 'first mentions', every: 'every mention', hover: 'nothing, just point' },
  cardLanguage: 'Language of cards',
  cardLanguages: { page: 'as the article', id: 'Indonesian', en: 'English' },
  kinds: 'What is explained',
  packs: 'Packs',
  places: 'Elsewhere in Konteks',
  panel: 'Panel',
  glossary: 'Glossary',
  options: 'Options',
};

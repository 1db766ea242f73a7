import type { Age } from '../../core/view/age.ts';
import type * as id from './messages.id.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

export const kinds: typeof id.kinds = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  weapon: 'Weapons',
  sanction: 'Sanctions & resolutions',
  event: 'Events',
  term: 'Terms',
};

const claims: typeof id.card.claims = {
  alleged: (by) => `Alleged by ${by}`,
  assessed: (by) => `Assessed by ${by}`,
  stated: (by) => `According to ${by}`,
  confirmed: (by) => `Confirmed by ${by}`,
  admitted: (by) => `Admitted by ${by}`,
  disputed: (by) => `Disputed by ${by}`,
  denied: (by) => `Denied by ${by}`,
};

const reasons: typeof id.card.reasons = {
  form: (words) => `“${words}” means this and nothing else.`,
  'full-name': (words, name) => `“${words}” is taken for ${name} because the article gives the full name.`,
  companion: (words, name, other) => `“${words}” is taken for ${name} because the article also names ${other}.`,
  article: (words, name, other) => `“${words}” is taken for ${name} because the article also names ${other}.`,
  paragraph: (words, name, other) => `“${words}” is taken for ${name} because the paragraph also names ${other}.`,
  series: (words, name, other) => `“${words}” is taken for ${name} because it goes on the list after ${other}.`,
  dateline: (words, name) => `“${words}” at the head of a report is ${name}.`,
  office: (words, name) => `On the article’s date “${words}” was ${name}.`,
  only: (words, name) => `You selected “${words}”; only ${name} goes by it here. The text around it does not confirm it.`,
};

function rangeClass(km: number): string {
  if (km <= 1000) return 'short range';
  if (km <= 3000) return 'medium range';
  return km <= 5500 ? 'intermediate range' : 'intercontinental';
}

export const card: typeof id.card = {
  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    weapon: 'Weapon',
    sanction: 'Sanction or resolution',
    event: 'Event',
    term: 'Term',
  },
  close: 'Close',
  back: 'Back to the card before',
  pin: 'Pin the card',
  unpin: 'Unpin the card',
  tools: 'Actions',
  openPanel: 'Open in panel',
  copy: 'Copy as citation',
  copied: 'Citation copied.',
  notCopied: 'This page does not allow copying.',
  report: 'Wrong card?',
  reported: 'Noted on this device. Notes can be exported from the options.',
  siteOff: 'Switch off on this site',
  dayWhy: (words, date) => `“${words}” in an article of ${date}.`,
  dayEmpty: 'The entries that this article mentions tell of no event then.',
  asOf: (date) => `As of ${date}:`,
  asOfMark: 'article',
  todayMark: 'today',
  overview: (before, after) =>
    after === 0
      ? plural(before, { one: 'Timeline: # event', other: 'Timeline: # events' })
      : `Timeline: ${before} up to that date, ${after} after it`,
  range: (km) => `Range ${km.toLocaleString('en-GB')} km, ${rangeClass(km)}`,
  asOfArticle: (date) => `As of ${date}, the article’s date`,
  asOfToday: (date) => `As of today, ${date} (the article has no date)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  roleBegan: (date) => `from ${date}`,
  roleEnded: (date) => `until ${date}`,
  stateBegan: (date) => `began ${date}`,
  stateEnded: (date) => `ended ${date}`,
  elsewhere: (date, where) => `(${date}, ${where})`,
  changes: 'Since then',
  before: 'Before',
  facts: 'Key facts',
  events: 'Timeline',
  later: 'After this article',
  related: 'Related',
  sources: 'Sources',
  claims,
  vote: 'Vote:',
  unanimous: (count) => plural(count, { other: 'unanimous, # in favour' }),
  inFavour: (count) => plural(count, { other: '# in favour' }),
  against: (count) => plural(count, { other: '# against' }),
  abstained: (count) => plural(count, { one: '# abstention', other: '# abstentions' }),
  vetoedBy: (names) => `(vetoed by ${names})`,
  vetoes: (count) => plural(count, { one: '(# veto)', other: '(# vetoes)' }),
  showAll: (count) => plural(count, { other: 'Show all (#)' }),
  nothing: (words) => `Nothing in the packs for “${words}”`,
  nothingHint: 'Konteks does not know it, or knows several that it may mean. Try selecting the full name.',
  searchGlossary: 'Search the glossary',
  showFewer: 'Show fewer',
  source: (mark, publisher) => `Source ${mark}: ${publisher}, opens in a new tab`,
  newTab: 'opens in a new tab',
  wikipedia: 'Wikipedia',
  why: 'Why this card?',
  reasons,
  checked: (date) => `Facts checked to ${date}`,
  articleIsNewer: (date) => `This article is newer than the facts here, which were checked to ${date}. Later developments may be missing.`,
  todayIsNewer: (date) => `Developments after ${date} may be missing.`,
};

const ageUnits: Record<Age['unit'], { one: string; other: string }> = {
  day: { one: '# day', other: '# days' },
  month: { one: '# month', other: '# months' },
  year: { one: '# year', other: '# years' },
};

export const panel: typeof id.panel = {
  title: 'Behind this article',
  empty: 'Open a news article to see what is behind it here.',
  age: ({ count, unit }) => `This article is ${plural(count, ageUnits[unit])} old.`,
  changed: (count) =>
    plural(count, {
      one: 'Since then, # thing that it mentions has changed.',
      other: 'Since then, # things that it mentions have changed.',
    }),
  unchanged: 'No post or state that it mentions is recorded as changed since.',
  showChanges: 'See what changed',
  dismiss: 'Hide this notice',
  views: 'Views',
  tabs: { entries: 'Explained', timeline: 'Timeline', sources: 'Sources' },
  count: (count) => plural(count, { one: '# time', other: '# times' }),
  jump: (name) => `Go to where ${name} is mentioned`,
  backToList: 'Back to the list',
  filter: 'Events of',
  allEntries: 'all entries',
  zoomIn: 'Zoom in around the article’s date',
  zoomOut: 'Zoom out',
  before: 'Up to the article’s date',
  after: 'After this article',
  shownEvents: (count) => plural(count, { one: '# event', other: '# events' }),
  showAllEvents: (count) => plural(count, { one: 'Show # event', other: 'Show all # events' }),
  noEvents: 'No events.',
  toldBy: 'Part of:',
  exportAs: 'Save as',
  glossary: 'Glossary',
  options: 'Options',
};

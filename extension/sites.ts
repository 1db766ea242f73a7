/**
 * News sites that Konteks reads without being asked: Indonesian ones and the English ones that Indonesians read most.
 * Every other page waits for the reader's click. Kept short on purpose: each line is access that the reader grants at install.
 */
const INDONESIAN = [
  'antaranews.com',
  'bbc.com',
  'beritasatu.com',
  'bisnis.com',
  'cnbcindonesia.com',
  'cnnindonesia.com',
  'detik.com',
  'idntimes.com',
  'inews.id',
  'jawapos.com',
  'jurnas.com',
  'katadata.co.id',
  'kompas.com',
  'kompas.id',
  'kompas.tv',
  'kontan.co.id',
  'kumparan.com',
  'liputan6.com',
  'mediaindonesia.com',
  'medcom.id',
  'merdeka.com',
  'metrotvnews.com',
  'okezone.com',
  'republika.co.id',
  'rmol.id',
  'rri.co.id',
  'sindonews.com',
  'suara.com',
  'tempo.co',
  'thejakartapost.com',
  'tirto.id',
  'tribunnews.com',
  'tvonenews.com',
  'viva.co.id',
  'voaindonesia.com',
];

const INTERNATIONAL = [
  'aljazeera.com',
  'apnews.com',
  'bbc.co.uk',
  'cnn.com',
  'dw.com',
  'en.yna.co.kr',
  'france24.com',
  'koreaherald.com',
  'koreatimes.co.kr',
  'nhk.or.jp',
  'nknews.org',
  'npr.org',
  'nytimes.com',
  'reuters.com',
  'straitstimes.com',
  'theguardian.com',
  'channelnewsasia.com',
  'voanews.com',
  'washingtonpost.com',
];

/** Each with its subdomains. */
export const NEWS_SITE_NAMES = [...INDONESIAN, ...INTERNATIONAL].sort();

/** Match patterns for the manifest: each site with its subdomains, over TLS only. */
export const NEWS_SITES = NEWS_SITE_NAMES.map((site) => `https://*.${site}/*`);

import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser.ts';
import { annotated, documentOf, hover, openCard } from './harness/reader.ts';
import { haveRealArticles, realArticle, WITHOUT_REAL_ARTICLES } from './harness/real-articles.ts';
import { waitFor } from './harness/wait-for.ts';

const PAGES = {
  'jurnas-metadata-2023': 'https://www.jurnas.com/artikel/149233/2023/',
  'jurnas-visible-date': 'https://www.jurnas.com/artikel/149233/tanpa-tanggal/',
} as const;

/** Every entry that the article mentions, by its Indonesian name. */
const MENTIONED = [
  'Al Jazeera',
  'Amerika Serikat',
  'Amunisi artileri',
  'Denuklirisasi',
  'Departemen Luar Negeri AS',
  'Dewan Keamanan PBB',
  'Donald Trump',
  'Gedung Putih',
  'Invasi Rusia ke Ukraina',
  'Jepang',
  'Joe Biden',
  'John Kirby',
  'KCNA',
  'KTT Camp David 2023',
  'Karine Jean-Pierre',
  'Kim Jong Un',
  'Korea Selatan',
  'Korea Utara',
  'Kunjungan Shoigu ke Korea Utara',
  'Latihan militer AS–Korea Selatan–Jepang',
  'Moskow',
  'PBB',
  'Pengiriman senjata Korea Utara ke Rusia',
  'Pernyataan Bersama Singapura',
  'Pertemuan Kim–Putin di Vladivostok',
  'Pertemuan Trump–Kim',
  'Program nuklir Korea Utara',
  'Pyongyang',
  'Reuters',
  'Rudal balistik',
  'Rudal balistik antarbenua (ICBM)',
  'Rusia',
  'Sanksi Barat terhadap Rusia',
  'Sanksi PBB terhadap Korea Utara',
  'Semenanjung Korea',
  'Sergei Shoigu',
  'Surat-menyurat Kim–Putin 2023',
  'Tiongkok',
  'Uji coba nuklir pertama Korea Utara (2006)',
  'Ukraina',
  'Veto sanksi Korea Utara 2022',
  'Vladimir Putin',
  'Vladivostok',
  'Washington, DC',
];

if (!haveRealArticles) test.skip(WITHOUT_REAL_ARTICLES, () => undefined);
else {
  inEachBrowser('the real article', (stage) => {
    beforeAll(() => {
      for (const [file, url] of Object.entries(PAGES)) stage.sites.put(url, realArticle(`${file}.html`));
    });

    test.each(Object.entries(PAGES))('%s: everything that it mentions is found', async (_file, url) => {
      const page = await stage.browser.open(url);
      await annotated(page);
      const popup = await stage.browser.openPopup(page);
      const text = await waitFor('the list', async () => {
        const all = await popup.run(() => document.body.textContent ?? '', undefined);
        return all.includes('Sergei Shoigu') ? all : undefined;
      });
      expect(MENTIONED.filter((name) => !text.includes(name))).toEqual([]);
      // Nothing else is: the badge counts what is found.
      expect(await stage.browser.badge(page)).toBe(String(MENTIONED.length));
    });

    test.each(Object.entries(PAGES))('%s: not one node or attribute changes, even while a card is open', async (_file, url) => {
      const page = await stage.browser.open(url);
      await annotated(page);
      await hover(page, 'John Kirby');
      await openCard(stage.browser, page, 'John Kirby');
      const { served, now } = await documentOf(page);
      expect(now).toBe(served);
    });

    test('on the page of 2023 Shoigu leads as defence minister', async () => {
      const page = await stage.browser.open(PAGES['jurnas-metadata-2023']);
      await annotated(page);
      await hover(page, 'Sergei Shoigu');
      const { text } = await openCard(stage.browser, page, 'Sergei Shoigu');
      const [asOf, minister, since] = ['31 Agustus 2023', 'Menteri Pertahanan Rusia', 'Sejak itu'].map((words) => text.indexOf(words));
      expect([asOf, minister, since]).not.toContain(-1);
      expect(Number(minister)).toBeLessThan(Number(since));
    });

    test('on the page whose only date is 20 May 2024 his card says that this ended in May 2024', async () => {
      const page = await stage.browser.open(PAGES['jurnas-visible-date']);
      await annotated(page);
      await hover(page, 'Sergei Shoigu');
      const { text } = await openCard(stage.browser, page, 'Sergei Shoigu');
      expect(text).toContain('20 Mei 2024');
      expect(text.indexOf('Sekretaris Dewan Keamanan')).toBeLessThan(text.indexOf('Menteri Pertahanan Rusia'));
      expect(text).toMatch(/Menteri Pertahanan Rusia\s*,?\s*hingga \d+ Mei 2024/);
    });
  });
}

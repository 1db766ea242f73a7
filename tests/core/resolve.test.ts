import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import type { Day, PartialDate } from '../../core/date/partial-date.ts';
import { buildIndex } from '../../core/index/build-index.ts';
import { openIndex } from '../../core/index/open-index.ts';
import { gate } from '../../core/resolve/gate.ts';
import { entry, finds, form, indexOf, mentionsIn, packOf } from './small-pack.ts';

const TODAY = '2026-11-25' as Day;
const surname = (text: string) => form({ text, exactCase: true, needs: [{ kind: 'full-name' }] });
const related = (id: string) => ({ relations: [{ type: 'see-also', entry: id, source: ['s'] }] as const });

const index = indexOf(
  entry('kim-jong-un', { kind: 'person', forms: ['Kim Jong Un', surname('Kim')] }),
  entry('kim-yo-jong', { kind: 'person', forms: ['Kim Yo Jong', surname('Kim')] }),
  entry('john-kirby', { kind: 'person', forms: ['John Kirby', surname('Kirby')] }),
  entry('vladimir-putin', { kind: 'person', forms: ['Vladimir Putin', surname('Putin')] }),
  entry('united-nations', {
    kind: 'organisation',
    forms: [
      'Perserikatan Bangsa-Bangsa',
      form({ text: 'PBB', exactCase: true, needs: [{ kind: 'full-name' }, { kind: 'companion' }], notAfter: ['Partai'] }),
    ],
    ...related('north-korea'),
  }),
  entry('north-korea', { kind: 'place', forms: ['Korea Utara'] }),
  entry('united-states', {
    kind: 'place',
    forms: ['Amerika Serikat', form({ text: 'AS', languages: ['id'], exactCase: true, needs: [{ kind: 'full-name' }] })],
  }),
  entry('letters', {
    kind: 'event',
    forms: [form({ text: 'bertukar surat', needs: [{ kind: 'paragraph', entries: ['kim-jong-un', 'vladimir-putin'] }] })],
  }),
  entry('sanctions', { kind: 'sanction', forms: [form({ text: 'sanksi PBB', needs: [{ kind: 'article', entries: ['north-korea'] }] })] }),
);

describe('an ambiguous form counts when the article has', () => {
  test.each([
    ['its full name', ['John Kirby berbicara.', 'Kirby menolak.'], ['John Kirby=john-kirby', 'Kirby=john-kirby']],
    ['its full name later', ['Kirby menolak.', 'Juru bicara John Kirby berbicara.'], ['Kirby=john-kirby', 'John Kirby=john-kirby']],
    ['a related entry', ['Duta besar Korea Utara untuk PBB.'], ['Korea Utara=north-korea', 'PBB=united-nations']],
    [
      'the entries it asks for, in the same paragraph',
      ['Vladimir Putin dan Kim Jong Un bertukar surat.'],
      ['Vladimir Putin=vladimir-putin', 'Kim Jong Un=kim-jong-un', 'bertukar surat=letters'],
    ],
    [
      'those entries under short names that had their own evidence',
      ['Vladimir Putin menelepon Kim Jong Un.', 'Putin dan Kim bertukar surat.'],
      ['Vladimir Putin=vladimir-putin', 'Kim Jong Un=kim-jong-un', 'Putin=vladimir-putin', 'Kim=kim-jong-un', 'bertukar surat=letters'],
    ],
    [
      'the entries it asks for, anywhere',
      ['sanksi PBB berlaku.', 'Korea Utara marah.'],
      ['sanksi PBB=sanctions', 'Korea Utara=north-korea'],
    ],
    [
      'its full name, though the headline is all capitals',
      ['AS WANTI-WANTI KOREA UTARA', 'Amerika Serikat prihatin.'],
      ['AS=united-states', 'KOREA UTARA=north-korea', 'Amerika Serikat=united-states'],
    ],
  ])('%s', (_title, blocks, found) => {
    expect(finds(index, blocks)).toEqual(found);
  });

  test('of several bearers the one named last before', () => {
    const blocks = ['Kim Jong Un berpidato. Lalu Kim tersenyum.', 'Adiknya, Kim Yo Jong, mengecam. Kim juga mengancam.'];
    expect(finds(index, blocks)).toEqual(['Kim Jong Un=kim-jong-un', 'Kim=kim-jong-un', 'Kim Yo Jong=kim-yo-jong', 'Kim=kim-yo-jong']);
  });
});

test('initials with an age are nobody, though the country is named in full elsewhere', () => {
  expect(finds(index, ['Polisi menangkap AS (34) yang lari ke Amerika Serikat. AS mengaku.'])).toEqual(['Amerika Serikat=united-states']);
});

test('a name of several words that others vouch for counts as a full name', () => {
  const common = indexOf(
    entry('miller', {
      kind: 'person',
      forms: [form({ text: 'Matthew Miller', needs: [{ kind: 'article', entries: ['state'] }] }), surname('Miller')],
    }),
    entry('state', { forms: ['Deplu AS'] }),
  );
  expect(finds(common, 'Juru bicara Deplu AS Matthew Miller menolak. Kata Miller, tidak.').length).toBe(3);
  expect(finds(common, 'Pemain Matthew Miller mencetak gol. Kata Miller, puas.')).toEqual([]);
});

describe('nothing is made of', () => {
  test.each([
    ['a surname without its full name', ['Kirby menolak. Kim pergi.']],
    ['an abbreviation without evidence', ['PBB naik 10 persen, AS juga.']],
    ['an excluded neighbour', ['Partai PBB mendaftar.']],
    ['initials with an age, here and elsewhere', ['Polisi menangkap AS (34). Kata AS, ia menyesal.']],
    ['entries in another paragraph than asked', ['sahabat bertukar surat.']],
    ['capitals that say nothing, without evidence', ['RODA DAN AS BELAKANG MOBIL']],
  ])('%s', (_title, blocks) => {
    expect(finds(index, blocks)).toEqual([]);
  });

  test.each([
    ['a longer name after it', 'Kim Jong Un dan Kim Kardashian bertemu.', ['Kim Jong Un=kim-jong-un']],
    ['a first name before it', 'John Kirby mengenal komikus Jack Kirby.', ['John Kirby=john-kirby']],
  ])('a surname with %s', (_title, text, found) => {
    expect(finds(index, text)).toEqual(found);
  });

  test('a surname of several when none was named before', () => {
    expect(finds(index, ['Kim pergi.', 'Kim Jong Un dan Kim Yo Jong pergi.'])).toEqual([
      'Kim Jong Un=kim-jong-un',
      'Kim Yo Jong=kim-yo-jong',
    ]);
  });
});

describe('a surname stays a mention', () => {
  test.each([
    ['after a title', 'John Kirby. Bagi Presiden Kirby itu penting.', 'Kirby=john-kirby'],
    ['before a weekday', 'John Kirby datang. Kata Kirby Rabu lalu.', 'Kirby=john-kirby'],
    ['after the first word of a sentence', 'John Kirby datang. Komentar Kirby pedas.', 'Kirby=john-kirby'],
    ['after another mention', 'John Kirby datang. Wakil Amerika Serikat Kirby pergi.', 'Kirby=john-kirby'],
  ])('%s', (_title, text, mention) => {
    expect(finds(index, text).at(-1)).toBe(mention);
  });
});

test('each mention carries the rule that believed it', () => {
  const mentions = mentionsIn(index, ['Perserikatan Bangsa-Bangsa, disingkat PBB.']);
  expect(mentions.map(({ reason }) => reason.rule)).toEqual(['form', 'full-name']);
});

test('a page in a language without a pack has no mentions', () => {
  const blocks = [
    'La Corée du Nord a tiré deux missiles, selon Kim Jong Un et Vladimir Putin, dans la nuit de mardi à mercredi en mer du Japon.',
  ];
  expect(analyse(index, { blocks, dateSignals: [] }, TODAY)).toEqual({
    language: undefined,
    date: undefined,
    mentions: [],
    dates: [],
    heads: [],
  });
});

test('an analysis names each entry once, in the order of first mention and the language of the article', () => {
  const blocks = [
    'Menurut Korea Utara, pihak yang salah dalam perang itu adalah Amerika Serikat.',
    'Tetapi Korea Utara tidak akan dan tidak dapat menjelaskan hal itu.',
  ];
  const { heads, mentions } = analyse(index, { blocks, dateSignals: [] }, TODAY);
  expect(heads.map(({ entry: id, name }) => [id, name])).toEqual([
    ['north-korea', 'nama north-korea'],
    ['united-states', 'nama united-states'],
  ]);
  expect(mentions.map(({ block, head }) => [block, head])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
});

describe('words that name an office', () => {
  const date = (text: string) => text as PartialDate;
  const role = (from: string, to?: string) => ({
    sort: 'role' as const,
    title: { id: 'Menteri', en: 'Minister' },
    office: 'minister',
    from: date(from),
    source: ['s'] as const,
    ...(to ? { to: date(to) } : {}),
  });
  const ministers = packOf([
    entry('ani', { kind: 'person', forms: ['Ani'], periods: [role('2012-11-06', '2024-05-12')] }),
    entry('budi', { kind: 'person', forms: ['Budi'], periods: [role('2024-05')], checked: '2025-01-01' as Day }),
    entry('cici', { kind: 'person', forms: ['Cici Lain', surname('Cici')], periods: [role('2010-01-01', '2012-11-06')] }),
    entry('negara', { kind: 'place', forms: ['Negara'] }),
    entry('bangsa', { kind: 'place', forms: ['Bangsa'] }),
  ]);
  const posts = openIndex(buildIndex([{ ...ministers, offices: [{ id: 'minister', forms: [form('Menteri Pertahanan Negara')] }] }]));
  const found = (text: string, day?: string) => finds(posts, text, 'id', day as Day | undefined);

  test.each([
    ['2023-08-31', 'Menteri Pertahanan Negara=ani', 'whoever held it on the day of the article'],
    ['2024-05-11', 'Menteri Pertahanan Negara=ani', 'up to the last full day'],
    ['2024-06-01', 'Menteri Pertahanan Negara=budi', 'then the successor'],
    ['2025-12-31', 'Menteri Pertahanan Negara=budi', 'for a year after the entry was checked'],
  ])('on %s are %s: %s', (day, mention) => {
    expect(found('Menteri Pertahanan Negara menolak.', day)).toEqual([mention]);
  });

  test.each<[string | undefined, string]>([
    ['2009-12-31', 'before anybody is known to have held it'],
    ['2024-05-20', 'while the beginning is known to the month only'],
    ['2026-01-02', 'longer than a year after the entry was checked'],
    [undefined, 'in an article without a date'],
  ])('on %s are nobody, only the country in them: %s', (day) => {
    expect(found('Menteri Pertahanan Negara menolak.', day)).toEqual(['Negara=negara']);
  });

  test.each([
    ['before a name', 'Menteri Pertahanan Negara Ani menolak.', ['Negara=negara', 'Ani=ani']],
    ['after "mantan"', 'Bekas pejabat dan mantan Menteri Pertahanan Negara menolak.', ['Negara=negara']],
    ['before "ke-"', 'Kata Menteri Pertahanan Negara ke-44 itu.', ['Negara=negara']],
    ['before "saat itu"', 'Kata Menteri Pertahanan Negara saat itu.', ['Negara=negara']],
    ['after "wakil"', 'Kata wakil Menteri Pertahanan Negara itu.', ['Negara=negara']],
    ['after "becomes"', 'Ani jadi apa? Dia menjadi Menteri Pertahanan Negara.', ['Ani=ani', 'Negara=negara']],
    ['when two countries share the words', 'Menteri Pertahanan Negara dan Bangsa bertemu.', ['Negara=negara', 'Bangsa=bangsa']],
  ])('are a title or somebody else %s', (_title, text, mentions) => {
    expect(found(text, '2023-08-31')).toEqual(mentions);
  });

  test.each([
    ['before the time of something', 'Ia memberi Menteri Pertahanan Negara waktu sepekan.'],
    ['before a capital in a headline where every word has one', 'Menteri Pertahanan Negara Dua Kali Tinggalkan Ruang Sidang'],
    ['before a place', 'Kata Menteri Pertahanan Negara, Bangsa harus mundur.'],
  ])('are their holder %s', (_title, text) => {
    expect(found(text, '2023-08-31')).toContain('Menteri Pertahanan Negara=ani');
  });

  test('in apposition to a name are no mention of their own', () => {
    expect(found('Ani, the Menteri Pertahanan Negara, menolak.', '2023-08-31')).toEqual(['Ani=ani', 'Negara=negara']);
  });

  test('vouch for the short name of their holder', () => {
    expect(found('Menteri Pertahanan Negara menolak. Kata Cici, cukup.', '2011-01-01')).toEqual([
      'Menteri Pertahanan Negara=cici',
      'Cici=cici',
    ]);
  });

  test('tell that they are believed as an office', () => {
    expect(mentionsIn(posts, ['Menteri Pertahanan Negara menolak.'], 'id', '2023-08-31' as Day).map(({ reason }) => reason)).toEqual([
      { rule: 'office' },
    ]);
  });
});

describe('the gate', () => {
  const packs = [
    packOf([
      entry('putin', { kind: 'person', forms: ['Vladimir Putin', surname('Putin')] }),
      entry('kim', { kind: 'person', forms: ['Kim'] }),
      entry('gedung', { kind: 'organisation', scenery: true, forms: ['Gedung Putih'] }),
      entry('zelensky', {
        kind: 'person',
        forms: ['Zelensky'],
        relations: ['rusia', 'ukraina'].map((id) => ({ type: 'see-also' as const, entry: id, source: ['s'] as const })),
      }),
      entry('rudal', { kind: 'weapon', forms: ['rudal balistik'] }),
      entry('hipersonik', { kind: 'weapon', forms: ['rudal hipersonik'] }),
      entry('hwasong', { kind: 'weapon', forms: ['Hwasong'], ...related('korea') }),
      entry('pukguksong', { kind: 'weapon', forms: ['Pukguksong'], ...related('korea') }),
    ]),
    {
      ...packOf(
        [
          entry('rusia', { kind: 'place', forms: ['Rusia'] }),
          entry('korea', { kind: 'place', forms: ['Korea'] }),
          entry('ukraina', { kind: 'place', forms: ['Ukraina'] }),
        ],
        'tempat',
      ),
      scenery: true,
    },
  ];
  const topics = openIndex(buildIndex(packs));
  const shown = (text: string) => gate(topics, mentionsIn(topics, [text])).map(({ entry: number }) => topics.idOf(number));

  test.each([
    ['two entries make a topic, and the scenery shows with them', 'Vladimir Putin dan Kim di Rusia.', ['putin', 'kim', 'rusia']],
    [
      'weapons make one where what they belong to is there',
      'Korea meluncurkan Hwasong dan Pukguksong.',
      ['korea', 'hwasong', 'pukguksong'],
    ],
    ['weapons by themselves do not', 'Gim ini punya rudal balistik, rudal hipersonik dan Hwasong.', []],
    ['one entry that is named in full again and again shows alone', 'Kim di Rusia. Kim lagi. Kim.', ['kim', 'kim', 'kim']],
    ['a cat that is called so again and again does not', 'Kucing itu mirip Vladimir Putin. Putin tidur. Putin makan. Putin lari.', []],
    ['one entry beside two of its own pieces of scenery does', 'Zelensky: Rusia menyerang Ukraina.', ['zelensky', 'rusia', 'ukraina']],
    ['one entry beside scenery that is not its own does not', 'Zelensky: Korea menyerang Rusia.', []],
    ['a single entry can be scenery in a pack that is not', 'Gedung Putih memanggil Kim.', []],
    ['one entry in passing does not', 'Lelucon tentang Kim di Rusia.', []],
    ['scenery alone is no topic, however much of it', 'Korea, Rusia, Korea, Rusia, Korea, Rusia.', []],
  ])('%s', (_title, text, entries) => {
    expect(shown(text)).toEqual(entries);
  });
});

describe('a dateline is no mention', () => {
  const places = openIndex(
    buildIndex([
      {
        ...packOf([entry('seoul', { kind: 'place', forms: ['Seoul'] }), entry('korea', { kind: 'place', forms: ['South Korea'] })]),
        scenery: true,
      },
      packOf([entry('nato', { kind: 'organisation', forms: ['NATO'] })], 'lain'),
      packOf(
        [entry('antara', { kind: 'organisation', forms: [form({ text: 'ANTARA', exactCase: true, needs: [{ kind: 'dateline' }] })] })],
        'kantor',
      ),
    ]),
  );
  test.each([
    ['SEOUL, Kabar Nusantara - Seoul menolak.', ['Seoul=seoul']],
    ['Seoul (ANTARA) - Pejabat di Seoul menolak.', ['ANTARA=antara', 'Seoul=seoul']],
    ['SEOUL, South Korea (AP) — South Korea said.', ['South Korea=korea']],
    ['SEOUL (Reuters) – Officials said.', []],
    ['Seoul menolak - untuk kedua kalinya.', ['Seoul=seoul']],
    ['NATO - persekutuan itu - menolak.', ['NATO=nato']],
    ['Seoul (ANTARA) - Hubungan ANTARA kedua negara.', ['ANTARA=antara']],
  ])('%s', (text, mentions) => {
    expect(finds(places, text)).toEqual(mentions);
  });
});

describe('a happening is not meant long before it was', () => {
  const summit = indexOf(
    entry('summit', {
      kind: 'event',
      forms: ['KTT Singapura'],
      events: [{ date: '2018-06-12' as PartialDate, text: { id: 'Bertemu.', en: 'Met.' }, source: ['s'] }],
    }),
  );
  test.each([
    ['2018-04-12', []],
    ['2018-05-10', ['KTT Singapura=summit']],
    ['2018-06-12', ['KTT Singapura=summit']],
    [undefined, ['KTT Singapura=summit']],
  ])('in an article of %s', (day, found) => {
    expect(finds(summit, 'KTT Singapura dinanti.', 'id', day as Day | undefined)).toEqual(found);
  });

  const minister = indexOf(
    entry('kim-min-seok', {
      kind: 'person',
      forms: ['Kim Min-seok'],
      periods: [{ sort: 'role', title: { id: 'PM', en: 'PM' }, from: '2025-07' as PartialDate, source: ['s'] }],
    }),
  );
  test.each([
    ['2013-02-12', []],
    ['2022-05-10', ['Kim Min-seok=kim-min-seok']],
  ])('nor is a person long before the first thing known of them: in an article of %s', (day, found) => {
    expect(finds(minister, 'Kata juru bicara Kim Min-seok.', 'id', day as Day)).toEqual(found);
  });
});

test('what a thing is, said beside its name, is not a mention of its own', () => {
  const satellite = indexOf(
    entry('malligyong', { kind: 'weapon', forms: ['Malligyong-1', form({ text: 'satelit mata-mata', needs: [{ kind: 'full-name' }] })] }),
  );
  expect(finds(satellite, 'Peluncuran satelit mata-mata Malligyong-1 gagal. Satelit mata-mata itu jatuh.')).toEqual([
    'Malligyong-1=malligyong',
    'Satelit mata-mata=malligyong',
  ]);
});

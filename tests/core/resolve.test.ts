import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { resolve } from '../../core/resolve/resolve.ts';
import { entry, finds, form, indexOf } from './small-pack.ts';

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

describe('nothing is made of', () => {
  test.each([
    ['a surname without its full name', ['Kirby menolak. Kim pergi.']],
    ['an abbreviation without evidence', ['PBB naik 10 persen, AS juga.']],
    ['an excluded neighbour', ['Partai PBB mendaftar.']],
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
  const { mentions } = resolve(index, { blocks: ['Perserikatan Bangsa-Bangsa, disingkat PBB.'], language: 'id' });
  expect(mentions.map(({ reason }) => reason.rule)).toEqual(['form', 'full-name']);
});

test('a page in a language without a pack has no mentions', () => {
  const blocks = [
    'La Corée du Nord a tiré deux missiles, selon Kim Jong Un et Vladimir Putin, dans la nuit de mardi à mercredi en mer du Japon.',
  ];
  expect(analyse(index, { blocks })).toEqual({ language: undefined, mentions: [], heads: [] });
});

test('an analysis names each entry once, in the order of first mention and the language of the article', () => {
  const blocks = [
    'Menurut Korea Utara, pihak yang salah dalam perang itu adalah Amerika Serikat.',
    'Tetapi Korea Utara tidak akan dan tidak dapat menjelaskan hal itu.',
  ];
  const { heads, mentions } = analyse(index, { blocks });
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

import { describe, expect, test } from 'vitest';
import { entry, finds, form, indexOf } from './small-pack.ts';

const index = indexOf(
  entry('rusia', { forms: ['Rusia', form({ text: 'Russia', languages: ['en'] })] }),
  entry('korut', { forms: ['Korea Utara', 'Korut', form({ text: 'North Korea', languages: ['en'] }), 'N. Korea'] }),
  entry('kim', { forms: ['Kim Jong Un'] }),
  entry('as', { forms: [form({ text: 'AS', languages: ['id'], exactCase: true, notBefore: ['Roma'] })] }),
  entry('us', {
    forms: [form({ text: 'U.S.', languages: ['en'], exactCase: true }), form({ text: 'US', languages: ['en'], exactCase: true })],
  }),
  entry('nuklir', { forms: ['uji coba [senjata] nuklir pertama', 'program nuklir'] }),
  entry('pbb', { forms: ['Perserikatan Bangsa-Bangsa', 'Dewan Keamanan PBB'] }),
  entry('r2397', { forms: ['resolusi [No] 2397'] }),
  entry('reuters', { forms: ['Reuters'] }),
  entry('washington', { forms: ['Washington, DC', 'Washington'] }),
  entry('jean-pierre', { forms: ['Karine Jean-Pierre'] }),
);

describe('in Indonesian text', () => {
  test.each([
    ['hyphenated pairs are two words', 'Hubungan Korut-Rusia menghangat', ['Korut=korut', 'Rusia=rusia']],
    ['a hyphen equals a space', 'pemimpin Kim Jong-un tiba', ['Kim Jong-un=kim']],
    ['an en dash between names equals a hyphen', 'poros Korut–Rusia', ['Korut=korut', 'Rusia=rusia']],
    ['-nya belongs to the mention', 'dan program nuklirnya', ['program nuklirnya=nuklir']],
    ['-lah', 'Rusialah yang memulai', ['Rusialah=rusia']],
    ['-pun', 'Rusiapun menolak', ['Rusiapun=rusia']],
    ['-kah', 'Rusiakah pelakunya?', ['Rusiakah=rusia']],
    ['optional words', 'uji coba senjata nuklir pertamanya pada 2006', ['uji coba senjata nuklir pertamanya=nuklir']],
    ['reduplication inside a name', 'Perserikatan Bangsa-Bangsa (PBB)', ['Perserikatan Bangsa-Bangsa=pbb']],
    ['capitals do not matter', 'KOREA UTARA mengecam', ['KOREA UTARA=korut']],
    ['soft hyphens are not there', 'Ko\u00adrea Uta\u00adra', ['Ko\u00adrea Uta\u00adra=korut']],
    ['zero-width spaces are not there', 'Ru\u200bsia', ['Ru\u200bsia=rusia']],
    ['a no-break space is a space', 'Korea\u00a0Utara', ['Korea\u00a0Utara=korut']],
    ['line breaks and indentation are a space', 'Korea\n      Utara', ['Korea\n      Utara=korut']],
    ['accents do not matter', 'Réuters, Rusía', ['Réuters=reuters', 'Rusía=rusia']],
    ['accents written apart do not matter', 'Rusi\u0301a', ['Rusi\u0301a=rusia']],
    ['quotation marks around', '“Rusia” dan ‘Korut’', ['Rusia=rusia', 'Korut=korut']],
    ['the longest form wins', 'sidang Dewan Keamanan PBB', ['Dewan Keamanan PBB=pbb']],
    ['a comma that the form has', 'di Washington, DC bulan ini', ['Washington, DC=washington']],
    ['the shorter form where the comma leads elsewhere', 'di Washington, dan', ['Washington=washington']],
    ['emoji beside a word', '🇷🇺Rusia', ['Rusia=rusia']],
    ['a bracketed abbreviation inside a name', 'sidang Dewan Keamanan (DK) PBB', ['Dewan Keamanan (DK) PBB=pbb']],
    ['an English phrase of several words', 'latihan North Korea itu', ['North Korea=korut']],
    ['a stop after "No" before a number', 'resolusi no. 2397 itu', ['resolusi no. 2397=r2397']],
    ['exact capitals', 'AS memperingatkan', ['AS=as']],
    ['exact capitals before a bracket', 'Serikat (AS) prihatin', ['AS=as']],
  ])('%s: %s', (_title, text, found) => {
    expect(finds(index, text)).toEqual(found);
  });

  test.each([
    ['inside another word', 'Belorusia, Prusia, rusiawan'],
    ['a verb made from a name', 'merusiakan, dirusiai'],
    ['other capitals', 'as roda belakang, As'],
    ['an excluded neighbour', 'AS Roma menang'],
    ['a single word of the other language', 'Russia'],
    ['over the end of a sentence', 'di Korea. Utara Jakarta'],
    ['over a comma that the form lacks', 'Korea, Utara'],
    ['over a bracket', 'Korea (Utara)'],
    ['over quotation marks', 'Kim "Jong" Un'],
    ['over the end of a sentence before a number', 'Ada resolusi. 2397 orang datang'],
    ['only a part of a phrase', 'program rudal, uji coba nuklir'],
    ['a clitic that leaves too little', 'ASnya'],
  ])('nothing is found %s: %s', (_title, text) => {
    expect(finds(index, text)).toEqual([]);
  });
});

describe('in English text', () => {
  test.each([
    ['a possessive stays outside', "Russia's war", ['Russia=rusia']],
    ['a curly possessive too', 'North Korea’s army', ['North Korea=korut']],
    ['stops inside an abbreviation', 'the U.S. said', ['U.S=us']],
    ['a stop and a space after one letter', 'N. Korea fires', ['N. Korea=korut']],
    ['hyphens in a surname', 'Karine Jean-Pierre said', ['Karine Jean-Pierre=jean-pierre']],
    ['hyphens at a prefix', 'pro-Russia rally', ['Russia=rusia']],
  ])('%s: %s', (_title, text, found) => {
    expect(finds(index, text, 'en')).toEqual(found);
  });

  test.each([
    ['a pronoun', 'it helps us, and Us'],
    ['a currency', 'worth US$5, US$ 5 million'],
    ['Indonesian endings are no endings', 'Russianya'],
    ['inside another word', 'Belorussia, Russians'],
  ])('nothing is found %s: %s', (_title, text) => {
    expect(finds(index, text, 'en')).toEqual([]);
  });
});

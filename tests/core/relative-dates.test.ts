import { describe, expect, test } from 'vitest';
import type { Day } from '../../core/date/partial-date.ts';
import { findRelativeDates } from '../../core/relative/find-relative-dates.ts';

/** Thursday. */
const DAY = '2023-08-31' as Day;
const found = (text: string, language: 'id' | 'en', day: Day = DAY) =>
  findRelativeDates(text, language, day).map(
    ({ start, end, from, until }) => `${text.slice(start, end)}=${from}${until ? `..${until}` : ''}`,
  );

describe('in an Indonesian article of Thursday, 31 August 2023', () => {
  test.each([
    ['kata Kirby kepada wartawan pada Rabu.', ['Rabu=2023-08-30']],
    ['kata Kirby, Rabu (30/8/2023).', ['Rabu (30/8/2023)=2023-08-30']],
    ['Rabu (30/8) malam', ['Rabu (30/8)=2023-08-30']],
    ['Pada Kamis militer melaporkan', ['Kamis=2023-08-31']],
    ['Kamis lalu ia pergi', ['Kamis lalu=2023-08-24']],
    ["hari Jum'at lalu", ["Jum'at lalu=2023-08-25"]],
    ['Senin pekan lalu', ['Senin pekan lalu=2023-08-21']],
    ['sejak tahun lalu', ['tahun lalu=2022']],
    ['Tahun lalu mereka menguji', ['Tahun lalu=2022']],
    ['dua tahun lalu', ['dua tahun lalu=2021']],
    ['bulan lalu', ['bulan lalu=2023-07']],
    ['kunjungan pada bulan Juli', ['Juli=2023-07']],
    ['kunjungan pada Juli', ['Juli=2023-07']],
    ['pada Desember lalu', ['Desember lalu=2022-12']],
    ['dalam dua pekan terakhir', ['dua pekan terakhir=2023-08-17..2023-08-31']],
    ['pekan lalu', ['pekan lalu=2023-08-21..2023-08-27']],
    ['tahun ini', ['tahun ini=2023-01-01..2023-08-31']],
    ['Kemarin ia tiba', ['Kemarin=2023-08-30']],
    ['pada 18 Agustus di Camp David', ['18 Agustus=2023-08-18']],
    ['pada 30 Desember', ['30 Desember=2022-12-30']],
  ])('%j: %j', (text, dates) => {
    expect(found(text, 'id')).toEqual(dates);
  });

  test.each([
    ['what is to come', 'Kim akan bertemu Putin pada Rabu'],
    ['a week, not a Sunday', 'Dua kali Minggu itu'],
    ['a date with its year', 'pada 25 April 2019, dan pada Juli 2017'],
    ['a speech of another day', '"Hari ini kita menang", kata Putin pada pidato itu, "dan tahun lalu kita kalah"'],
    ['words that are parts of others', 'keSelasaan, Rabuan, setahun lalunya'],
    ['a month without a sign that it is one', 'Mei mengirim surat'],
  ])('must not: %s', (_title, text) => {
    expect(found(text, 'id')).toEqual([]);
  });
});

describe('in an English article of Thursday, 31 August 2023', () => {
  test.each([
    ['Kirby told reporters on Wednesday.', ['Wednesday=2023-08-30']],
    ['last Thursday', ['Thursday=2023-08-24']],
    ['Friday last week', ['Friday last week=2023-08-25']],
    ['two weeks ago', ['two weeks ago=2023-08-14..2023-08-20']],
    ['a year ago', ['a year ago=2022']],
    ['last month', ['last month=2023-07']],
    ['earlier this year', ['earlier this year=2023-01-01..2023-08-31']],
    ['in July', ['July=2023-07']],
    ['since December', ['December=2022-12']],
    ['over the past two weeks', ['the past two weeks=2023-08-17..2023-08-31']],
    ['on August 18 at Camp David', ['August 18=2023-08-18']],
    ['on 18 August', ['18 August=2023-08-18']],
    ['yesterday', ['yesterday=2023-08-30']],
  ])('%j: %j', (text, dates) => {
    expect(found(text, 'en')).toEqual(dates);
  });

  test.each([
    ['what is to come', 'Kim will meet Putin on Wednesday'],
    ['Black Friday', 'the sales of Black Friday'],
    ['a date with its year', 'On Wednesday, August 30, 2023 and in July 2017'],
    ['a speech', 'He said: “Today we win, last year we lost”'],
    ['modal verbs', 'they may march in may'],
  ])('must not: %s', (_title, text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});

test('a new year is stepped over backwards', () => {
  expect(found('pada Rabu, bulan lalu, pada 30 Desember', 'id', '2024-01-01' as Day)).toEqual([
    'Rabu=2023-12-27',
    'bulan lalu=2023-12',
    '30 Desember=2023-12-30',
  ]);
});

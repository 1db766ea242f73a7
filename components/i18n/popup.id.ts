import type { Language } from '../../core/pack/language.ts';
import type { CardLanguage, Density } from '../../core/settings.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('id');

const languages: Readonly<Record<Language, string>> = { id: 'berbahasa Indonesia', en: 'berbahasa Inggris' };
const densities: Readonly<Record<Density, string>> = {
  first: 'sebutan pertama',
  every: 'setiap sebutan',
  hover: 'tidak ada, cukup tunjuk',
};
const cardLanguages: Readonly<Record<CardLanguage, string>> = { page: 'ikut artikelnya', id: 'Indonesia', en: 'Inggris' };

export const popup = {
  articleFrom: (language: Language, date: string) => `Artikel ${languages[language]}, ${date}.`,
  articleChosen: (language: Language, date: string) => `Artikel ${languages[language]}, dibaca per ${date} sesuai pilihan Anda.`,
  articleUndated: (language: Language) => `Artikel ${languages[language]} tanpa tanggal, jadi kartu menjelaskan keadaan hari ini.`,
  nothingFrom: (language: Language, date: string) => `Artikel ${languages[language]}, ${date}; tidak ada yang perlu dijelaskan.`,
  nothingUndated: (language: Language) => `Artikel ${languages[language]}; tidak ada yang perlu dijelaskan.`,
  status: {
    reading: 'Sedang membaca halaman ini…',
    'no-article': 'Halaman ini tampaknya bukan artikel, jadi Konteks membiarkannya.',
    'no-language': 'Halaman ini tidak berbahasa Indonesia atau Inggris, jadi Konteks membiarkannya.',
    'off-everywhere': 'Konteks dimatikan di semua situs.',
    'off-here': 'Konteks dimatikan di situs ini.',
    paused: 'Konteks dijeda di tab ini sampai tab ditutup atau dimuat ulang.',
    'no-access': 'Konteks baru membaca halaman ini kalau Anda memintanya.',
    closed: 'Ekstensi tidak diizinkan bekerja di halaman peramban ini.',
  },
  readPage: 'Baca halaman ini',
  alwaysRead: (host: string) => `Selalu baca ${host}`,
  pause: 'Jeda di tab ini',
  resume: 'Lanjutkan',
  changeDate: 'Ubah tanggal',
  setDate: 'Isi tanggalnya',
  dateLabel: 'Baca artikel ini per tanggal',
  dateBounds: (first: string, last: string) => `Pilih tanggal antara ${first} dan hari ini, ${last}.`,
  ownDate: 'Kembali ke tanggal artikel',
  toChanges: 'Lihat di panel',
  found: (count: number) => plural(count, { other: '# penjelasan di halaman ini' }),
  mentioned: (count: number) => plural(count, { other: 'disebut # kali' }),
  settings: 'Pengaturan',
  enabled: 'Konteks aktif',
  enabledOn: (host: string) => `Aktif di ${host}`,
  display: 'Tampilan dan isi',
  density: 'Garis bawah',
  densities,
  cardLanguage: 'Bahasa kartu',
  cardLanguages,
  kinds: 'Jenis yang dijelaskan',
  packs: 'Paket',
  places: 'Bagian lain Konteks',
  panel: 'Panel',
  glossary: 'Glosarium',
  options: 'Pengaturan',
};

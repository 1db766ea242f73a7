import type { card } from './messages.id.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('id');

export const glossary = {
  title: 'Glosarium Konteks',
  search: 'Cari',
  searchHint: 'Nama, singkatan, atau sebutan lain',
  kind: 'Jenis',
  everyKind: 'Semua jenis',
  pack: 'Paket',
  everyPack: 'Semua paket',
  packOff: (title: string) => `${title} (dimatikan)`,
  asOf: 'Keadaan per tanggal',
  today: 'Hari ini',
  badDate: (today: string) => `Isi tanggal yang lengkap, paling akhir hari ini (${today}).`,
  language: 'Bahasa kartu',
  languages: { id: 'Indonesia', en: 'Inggris' },
  list: 'Daftar penjelasan',
  count: (count: number) => plural(count, { other: '# penjelasan' }),
  countOf: (count: number, all: string) => `${plural(count, { other: '#' })} dari ${all}`,
  nothing: (query: string) => `Tidak ada penjelasan yang cocok dengan “${query}”. Periksa ejaannya atau coba kata yang lebih pendek.`,
  nothingHere: 'Tidak ada penjelasan dengan jenis dan paket ini.',
  clear: 'Hapus semua saringan',
  more: (count: number) => plural(count, { other: 'Tampilkan # lagi' }),
  backToList: 'Kembali ke daftar',
  choose: 'Pilih satu penjelasan di daftar untuk membaca kartunya.',
  unknown: (entry: string) => `Tidak ada penjelasan dengan alamat “${entry}”. Mungkin tautannya terpotong; cari namanya di daftar.`,
  refused: (parts: string) => `Bagian alamat ini tidak dikenali dan diabaikan: ${parts}.`,
  failed: (reason: string) => `Glosarium tidak bisa dibuka: ${reason} Muat ulang halaman ini; kalau masih gagal, pasang ulang Konteks.`,
};

/** Where a card stands in the glossary, its date is one that the reader chose. */
export const glossaryCard = {
  asOfMark: 'tanggal ini',
  asOfArticle: (date: string) => `Per ${date}`,
  asOfToday: (date: string) => `Per hari ini, ${date}`,
  later: 'Setelah tanggal ini',
  articleIsNewer: (date: string) => `Fakta di sini diperiksa sampai ${date}. Perkembangan sesudahnya mungkin belum tercatat.`,
  notCopied: 'Peramban tidak mengizinkan penyalinan.',
} satisfies Partial<typeof card>;

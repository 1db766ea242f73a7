import type { CardLanguage, Density, OpenDelay, SchemeChoice, Settings, UnderlineColor, UnderlineStyle } from '../../core/settings.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('id');

type BySetting = Readonly<Record<keyof Settings, string>>;

const labels: BySetting = {
  enabled: 'Konteks aktif',
  sitesOff: 'Situs yang dimatikan',
  kinds: 'Jenis penjelasan',
  packsOff: 'Paket penjelasan',
  density: 'Yang digarisbawahi',
  underlineStyle: 'Bentuk garis',
  underlineColor: 'Warna garis',
  openDelay: 'Jeda sebelum kartu terbuka',
  cardLanguage: 'Bahasa kartu',
  scheme: 'Kartu terang atau gelap',
  badge: 'Jumlah penjelasan di tombol Konteks',
  relativeDates: 'Tanggal untuk “Rabu lalu” dan sejenisnya',
};

const descriptions: BySetting = {
  enabled: 'Kalau dimatikan, tidak ada halaman yang dibaca di situs mana pun.',
  sitesOff: 'Di situs-situs ini Konteks tidak membaca apa pun.',
  kinds: 'Jenis yang tidak dipilih tidak digarisbawahi dan tidak dijelaskan.',
  packsOff: 'Setiap paket membahas satu bidang berita. Semuanya sudah tersimpan bersama Konteks.',
  density: 'Sebutan yang tidak digarisbawahi tetap membuka kartunya saat ditunjuk.',
  underlineStyle: 'Garis di bawah kata dalam artikel.',
  underlineColor: 'Warnanya menyesuaikan warna teks halaman, jadi tetap terlihat di latar gelap.',
  openDelay: 'Lamanya penunjuk tetikus berhenti di sebuah kata sebelum kartunya muncul.',
  cardLanguage: 'Bahasa penjelasan di dalam kartu.',
  scheme: 'Tampilan kartu di halaman artikel.',
  badge: 'Angka kecil di bilah alat: berapa hal dalam artikel yang bisa dijelaskan.',
  relativeDates: 'Menunjuk “pada Rabu” atau “bulan lalu” menampilkan tanggalnya, dihitung dari tanggal artikel.',
};

const density: Readonly<Record<Density, string>> = {
  first: 'Sebutan pertama saja',
  every: 'Setiap sebutan',
  hover: 'Tidak ada; kartu terbuka saat kata ditunjuk',
};
const underlineStyle: Readonly<Record<UnderlineStyle, string>> = { dotted: 'Titik-titik', dashed: 'Putus-putus', solid: 'Garis penuh' };
const underlineColor: Readonly<Record<UnderlineColor, string>> = { text: 'Seperti teksnya', blue: 'Biru', amber: 'Kuning tua' };
const openDelay: Readonly<Record<OpenDelay, string>> = { quick: 'Cepat', normal: 'Biasa', slow: 'Lambat' };
const cardLanguage: Readonly<Record<CardLanguage, string>> = {
  page: 'Mengikuti bahasa artikel',
  id: 'Selalu bahasa Indonesia',
  en: 'Selalu bahasa Inggris',
};
const scheme: Readonly<Record<SchemeChoice, string>> = { page: 'Mengikuti halaman', light: 'Selalu terang', dark: 'Selalu gelap' };

export const options = {
  title: 'Pengaturan Konteks',
  search: 'Cari pengaturan',
  found: (count: number) => plural(count, { other: '# pengaturan cocok.' }),
  nothingFound: (query: string) => `Tidak ada pengaturan yang cocok dengan “${query}”. Coba kata lain, atau kosongkan pencarian.`,
  groups: {
    reading: 'Membaca',
    cards: 'Kartu',
    explained: 'Yang dijelaskan',
    sites: 'Situs',
    badge: 'Tombol Konteks',
    data: 'Cadangan dan catatan',
  },
  labels,
  descriptions,
  choices: { density, underlineStyle, underlineColor, openDelay, cardLanguage, scheme },
  seconds: (ms: number) => `${(ms / 1000).toLocaleString('id-ID')} detik`,
  reset: 'Kembalikan ke bawaan',
  resetOf: (label: string) => `Kembalikan “${label}” ke bawaan`,
  saved: (label: string) => `Tersimpan: ${label}.`,
  errors: {
    'too-long':
      'Tidak tersimpan: daftar situs terlalu panjang untuk penyimpanan peramban (sekitar 4.000 situs). Pengaturan sebelumnya tetap utuh. Nyalakan kembali beberapa situs, lalu coba lagi.',
    failed: 'Tidak tersimpan: peramban menolak menyimpan. Pengaturan sebelumnya tetap utuh. Tunggu sebentar, lalu coba lagi.',
  },
  show: 'Tampilkan',
  on: 'Aktif',
  sample: 'Contoh',
  sampleText: ['', 'Sergei Shoigu', ' tiba di ', 'Pyongyang', ' pada Juli 2023. Dua hari kemudian ', 'Shoigu', ' menonton parade militer.'],
  entries: (count: number) => plural(count, { other: '# penjelasan' }),
  noSitesOff: 'Belum ada situs yang dimatikan.',
  siteOn: 'Nyalakan lagi',
  siteOnOf: (host: string) => `Nyalakan lagi di ${host}`,
  addSite: 'Matikan di situs lain',
  addSiteHint: 'Salin dari bilah alamat. Nama harus persis: news.detik.com dan www.detik.com adalah dua situs.',
  add: 'Matikan',
  notASite: (typed: string) => `“${typed}” bukan alamat situs. Tulis seperti di bilah alamat, misalnya www.kompas.com.`,
  alreadyOff: (host: string) => `${host} sudah ada di daftar.`,
  granted: 'Situs tambahan yang selalu dibaca',
  grantedHint:
    'Situs yang Anda izinkan di luar daftar situs berita. Setelah izin dicabut, halaman yang masih terbuka baru berubah kalau dimuat ulang.',
  noneGranted: 'Belum ada. Izinkan dari tombol Konteks di situs yang bersangkutan.',
  everywhere: 'Semua situs',
  allowEverywhere: 'Izinkan di semua situs…',
  takeBack: 'Cabut izin',
  takeBackOf: (site: string) => `Cabut izin untuk ${site}`,
  takenBack: (site: string) => `Izin untuk ${site} dicabut.`,
  notTakenBack: (site: string) => `Izin untuk ${site} tidak dapat dicabut dari sini. Cabut di halaman ekstensi peramban.`,
  file: 'Berkas pengaturan',
  fileHint: 'Simpan pengaturan ke berkas untuk dipakai di peramban lain. Mengimpor mengganti semua pengaturan di sini.',
  export: 'Ekspor ke berkas',
  import: 'Impor dari berkas…',
  imported: 'Pengaturan dari berkas dipakai.',
  refused: (names: string) => `Yang tidak dapat dipakai dari berkas itu: ${names}. Untuk itu nilai bawaan berlaku.`,
  notAFile: (name: string) =>
    `“${name}” bukan berkas pengaturan Konteks, jadi tidak ada yang diubah. Pilih berkas dari “Ekspor ke berkas”.`,
  all: 'Semua pengaturan',
  allHint: 'Mengembalikan semua pengaturan di halaman ini ke bawaan, termasuk daftar situs. Izin situs tidak berubah.',
  resetAll: 'Kembalikan semua ke bawaan',
  allReset: 'Semua pengaturan kembali ke bawaan.',
  undo: 'Urungkan',
  undone: 'Pengaturan sebelumnya berlaku lagi.',
  reports: 'Catatan kartu keliru',
  reportsHint: 'Yang Anda tandai lewat “Kartu keliru?”. Catatan hanya ada di perangkat ini dan tidak dikirim ke mana pun.',
  reportCount: (count: number) => (count === 0 ? 'Belum ada catatan.' : plural(count, { other: '# catatan.' })),
  exportReports: 'Ekspor sebagai JSON',
  clearReports: 'Hapus catatan…',
  confirmClear: (count: number) => plural(count, { other: 'Hapus # catatan? Ini tidak bisa diurungkan.' }),
  clear: 'Hapus',
  cancel: 'Batal',
  cleared: 'Catatan dihapus.',
};

import type { Stance } from '../../core/pack/entry.ts';
import type { Kind } from '../../core/pack/kind.ts';
import type { Age } from '../../core/view/age.ts';
import type { WhyView } from '../../core/view/why-view.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('id');

type ByStance = Readonly<Record<Stance, (by: string) => string>>;
type ByKind = Readonly<Record<Kind, string>>;

export const kinds: ByKind = {
  person: 'Tokoh',
  organisation: 'Organisasi',
  place: 'Tempat',
  weapon: 'Senjata',
  sanction: 'Sanksi & resolusi',
  event: 'Peristiwa',
  term: 'Istilah',
};

const claims: ByStance = {
  alleged: (by) => `Dituduhkan oleh ${by}`,
  assessed: (by) => `Menurut penilaian ${by}`,
  stated: (by) => `Menurut pernyataan ${by}`,
  confirmed: (by) => `Dikonfirmasi oleh ${by}`,
  admitted: (by) => `Diakui oleh ${by}`,
  disputed: (by) => `Dipersoalkan oleh ${by}`,
  denied: (by) => `Dibantah oleh ${by}`,
};

/** Why the words were taken for the entry of this name; `other` is the entry that vouched for it. */
const reasons: Readonly<Record<WhyView['rule'], (words: string, name: string, other: string) => string>> = {
  form: (words) => `“${words}” langsung menunjuk ke sini.`,
  'full-name': (words, name) => `“${words}” dibaca sebagai ${name} karena nama lengkapnya ada dalam artikel ini.`,
  companion: (words, name, other) => `“${words}” dibaca sebagai ${name} karena artikel ini juga menyebut ${other}.`,
  article: (words, name, other) => `“${words}” dibaca sebagai ${name} karena artikel ini juga menyebut ${other}.`,
  paragraph: (words, name, other) => `“${words}” dibaca sebagai ${name} karena paragraf ini juga menyebut ${other}.`,
  series: (words, name, other) => `“${words}” dibaca sebagai ${name} karena meneruskan deretan setelah ${other}.`,
  dateline: (words, name) => `“${words}” di awal berita adalah ${name}.`,
  office: (words, name) => `“${words}” pada tanggal artikel ini adalah ${name}.`,
  only: (words, name) => `Anda memilih “${words}”; hanya ${name} yang memakai sebutan itu di sini. Teks di sekitarnya tidak menegaskannya.`,
};

function rangeClass(km: number): string {
  if (km <= 1000) return 'jarak pendek';
  if (km <= 3000) return 'jarak sedang';
  return km <= 5500 ? 'jarak menengah' : 'antarbenua';
}

const kindsOfOne: ByKind = { ...kinds, sanction: 'Sanksi atau resolusi' };

export const card = {
  kinds: kindsOfOne,
  close: 'Tutup',
  back: 'Kembali ke kartu sebelumnya',
  pin: 'Sematkan kartu',
  unpin: 'Lepas sematan',
  tools: 'Tindakan',
  openPanel: 'Buka di panel',
  copy: 'Salin kutipan',
  copied: 'Kutipan disalin.',
  notCopied: 'Halaman ini tidak mengizinkan penyalinan.',
  report: 'Kartu keliru?',
  reported: 'Dicatat di perangkat ini. Catatan bisa diekspor dari pengaturan.',
  siteOff: 'Matikan di situs ini',
  dayWhy: (words: string, date: string) => `“${words}” dalam artikel tanggal ${date}.`,
  dayEmpty: 'Tidak ada peristiwa pada waktu itu dari yang disebut artikel ini.',
  asOf: (date: string) => `Per ${date}:`,
  asOfMark: 'artikel',
  todayMark: 'hari ini',
  overview: (before: number, after: number) =>
    after === 0
      ? plural(before, { other: 'Garis waktu: # peristiwa' })
      : `Garis waktu: ${before} peristiwa sampai tanggal itu, ${after} sesudahnya`,
  range: (km: number) => `Jangkauan ${km.toLocaleString('id-ID')} km, ${rangeClass(km)}`,
  asOfArticle: (date: string) => `Per ${date}, tanggal artikel`,
  asOfToday: (date: string) => `Per hari ini, ${date} (artikel tidak bertanggal)`,
  since: (date: string) => `sejak ${date}`,
  until: (date: string) => `hingga ${date}`,
  roleBegan: (date: string) => `mulai ${date}`,
  roleEnded: (date: string) => `hingga ${date}`,
  stateBegan: (date: string) => `mulai ${date}`,
  stateEnded: (date: string) => `berakhir ${date}`,
  elsewhere: (date: string, where: string) => `(${date} ${where})`,
  changes: 'Sejak itu',
  before: 'Sebelumnya',
  facts: 'Data pokok',
  events: 'Kronologi',
  later: 'Setelah artikel ini',
  related: 'Terkait',
  sources: 'Sumber',
  claims,
  vote: 'Pemungutan suara:',
  unanimous: (count: number) => plural(count, { other: 'bulat, # mendukung' }),
  inFavour: (count: number) => plural(count, { other: '# mendukung' }),
  against: (count: number) => plural(count, { other: '# menolak' }),
  abstained: (count: number) => plural(count, { other: '# abstain' }),
  vetoedBy: (names: string) => `(veto: ${names})`,
  vetoes: (count: number) => plural(count, { other: '(# veto)' }),
  showAll: (count: number) => plural(count, { other: 'Tampilkan semua (#)' }),
  nothing: (words: string) => `Tidak ada penjelasan untuk “${words}”`,
  nothingHint: 'Paket Konteks tidak memuatnya, atau memuat beberapa yang bisa dimaksud. Coba pilih nama lengkapnya.',
  searchGlossary: 'Cari di glosarium',
  showFewer: 'Tampilkan lebih sedikit',
  source: (mark: number, publisher: string) => `Sumber ${mark}: ${publisher}, membuka tab baru`,
  newTab: 'membuka tab baru',
  wikipedia: 'Wikipedia',
  why: 'Mengapa kartu ini?',
  reasons,
  checked: (date: string) => `Fakta diperiksa sampai ${date}`,
  articleIsNewer: (date: string) =>
    `Artikel ini lebih baru daripada fakta di sini, yang diperiksa sampai ${date}. Perkembangan sesudahnya mungkin belum tercatat.`,
  todayIsNewer: (date: string) => `Perkembangan setelah ${date} mungkin belum tercatat.`,
};

const ageUnits: Readonly<Record<Age['unit'], string>> = { day: '# hari', month: '# bulan', year: '# tahun' };

export const panel = {
  title: 'Latar artikel ini',
  empty: 'Buka sebuah artikel berita untuk melihat latarnya di sini.',
  age: ({ count, unit }: Age) => `Artikel ini berumur ${plural(count, { other: ageUnits[unit] })}.`,
  changed: (count: number) => plural(count, { other: 'Sejak itu, # hal yang disebutnya telah berubah.' }),
  unchanged: 'Tidak ada jabatan atau keadaan di dalamnya yang tercatat berubah sejak itu.',
  showChanges: 'Lihat perubahannya',
  dismiss: 'Sembunyikan pemberitahuan ini',
  views: 'Tampilan',
  tabs: { entries: 'Penjelasan', timeline: 'Kronologi', sources: 'Sumber' },
  count: (count: number) => plural(count, { other: '# kali' }),
  jump: (name: string) => `Ke tempat ${name} disebut`,
  backToList: 'Kembali ke daftar',
  filter: 'Peristiwa dari',
  allEntries: 'semua penjelasan',
  zoomIn: 'Perbesar di sekitar tanggal artikel',
  zoomOut: 'Perkecil',
  before: 'Sampai tanggal artikel',
  after: 'Setelah artikel ini',
  shownEvents: (count: number) => plural(count, { other: '# peristiwa' }),
  showAllEvents: (count: number) => plural(count, { other: 'Tampilkan semua # peristiwa' }),
  noEvents: 'Tidak ada peristiwa.',
  toldBy: 'Terkait:',
  exportAs: 'Simpan sebagai',
  glossary: 'Glosarium',
  options: 'Pengaturan',
};

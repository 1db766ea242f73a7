/** Pieces of the sample paragraph: plain words, or words that open an entry's card. */
export type SamplePiece = string | { readonly entry: string; readonly words: string };

const sampleText: readonly SamplePiece[] = [
  'Rusia dan Korea Utara giat memajukan ',
  { entry: 'north-korea-russia-arms', words: 'perundingan senjata' },
  ', kata juru bicara Gedung Putih ',
  { entry: 'john-kirby', words: 'John Kirby' },
  ' pada Rabu (30/8/2023). Pembicaraan itu menyusul kunjungan ',
  { entry: 'sergei-shoigu', words: 'Sergei Shoigu' },
  ' ke Pyongyang pada Juli. Membeli senjata dari Korea Utara melanggar resolusi ',
  { entry: 'un-security-council', words: 'Dewan Keamanan PBB' },
  ', termasuk ',
  { entry: 'un-resolution-1718', words: 'Resolusi 1718' },
  '.',
];

export const welcome = {
  title: 'Konteks sudah terpasang',
  intro: [
    'Konteks menggarisbawahi tokoh, lembaga, senjata, resolusi, dan peristiwa dalam berita yang Anda baca.',
    'Arahkan penunjuk ke salah satunya, dan sebuah kartu menjelaskan apa itu, bagaimana keadaannya pada tanggal berita itu ditulis, dan apa yang berubah sejak itu.',
    'Setiap fakta disertai sumbernya, dan yang Anda baca tidak pernah meninggalkan perangkat Anda.',
  ],
  try: 'Coba di sini',
  tryHint:
    'Klik kata yang bergaris bawah, atau pindah dengan tombol Tab. Penjelasannya berlaku per 30 Agustus 2023, tanggal berita contoh ini.',
  sampleDate: 'Rabu, 30 Agustus 2023',
  sampleText,
  cardRegion: 'Kartu penjelasan',
  noCard: 'Kartu ini tidak dapat dibuka. Muat ulang halaman ini untuk mencoba lagi.',
  using: 'Cara memakainya',
  uses: [
    'Arahkan penunjuk sebentar ke kata bergaris bawah; di layar sentuh, ketuk.',
    'Tombol Konteks di bilah alat menampilkan semua yang ditemukan, dan mematikan Konteks di satu situs atau di mana saja.',
  ],
  keys: 'Tombol pintas',
  closeKey: 'Menutup kartu',
  noKey: 'belum ada tombolnya',
  keysHint: 'Tombol-tombol ini bisa diubah di pengaturan pintasan ekstensi peramban.',
  pin: 'Sematkan tombolnya',
  pinSteps: {
    chrome: 'Klik ikon kepingan puzzle di bilah alat, lalu ikon pin di samping “Konteks”.',
    firefox: 'Klik ikon kepingan puzzle di bilah alat, lalu roda gigi di samping “Konteks”, dan pilih “Sematkan ke Bilah Alat”.',
  },
  sites: 'Situs yang dibacanya',
  sitesWhy: (count: number) =>
    `Konteks membaca sendiri hanya ${count} situs berita: yang banyak dibaca di Indonesia, ditambah media berbahasa Inggris yang sering dikutip. Di situs lain ia menunggu sampai Anda memintanya lewat tombol Konteks.`,
  showSites: 'Lihat daftar situs',
  permissions: 'Izin yang dipakai',
  permissionList: [
    [
      'Membaca situs berita',
      'Untuk menemukan kata yang perlu dijelaskan. Pencocokannya berlangsung di perangkat ini; teksnya tidak disimpan.',
    ],
    ['Penyimpanan', 'Untuk mengingat pengaturan Anda.'],
    ['Tab yang aktif', 'Untuk membaca halaman di luar daftar, hanya saat Anda memintanya.'],
    ['Menu klik kanan dan panel samping', 'Untuk membuka penjelasan dari sana, kalau Anda mau.'],
  ] as readonly (readonly [string, string])[],
  noNetwork: 'Konteks tidak punya akun, server, atau statistik. Aturan keamanannya sendiri melarangnya menghubungi internet.',
  further: 'Selanjutnya',
  options: 'Buka pengaturan',
  glossary: 'Lihat semua penjelasan di glosarium',
};

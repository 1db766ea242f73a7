/** Months as Indonesian and English newsrooms write them: full, three-letter and Indonesian short forms. */
const MONTHS: readonly string[] = [
  'januari january jan',
  'februari february feb',
  'maret march mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu ags agt aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov nop',
  'desember december des dec',
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])));

/** 1 to 12, or undefined for a word that is no month. */
export function monthNumber(word: string): number | undefined {
  return NUMBER_OF.get(word.toLowerCase().replace(/\.$/, ''));
}

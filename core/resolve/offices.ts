/**
 * Offices resolve through roles: "Menteri Pertahanan Rusia" is whoever held the post on the article's day, and nobody where the
 * day is unknown or the packs do not know for sure.
 */
import type { Day } from '../date/partial-date.ts';
import type { Index } from '../index/open-index.ts';
import { dayNumber } from '../index/terms.ts';
import type { Candidate, Passage } from '../match/find-candidates.ts';
import { Shape, wordsOf } from '../text/words.ts';
import { NO_NAMES } from './neighbours.ts';

/** Words before an office that make it somebody else's: a former holder, a deputy, one to be. */
const BEFORE_OTHERS = lowHashes([
  'seorang para setiap mantan bekas eks calon wakil deputi mendiang pelaksana penjabat kantor staf juru kandidat pengganti pendahulu bakal asisten penasihat menjadi jadi sebagai jabatan kursi posisi pemilihan pilpres',
  'former ex then deputy vice late acting incoming outgoing next future assistant aspiring a an another any no onetime would office become became becoming as elected',
]);

/** Words after it that do the same: "Presiden AS ke-44", "saat itu", "President-elect". */
const AFTER_OTHERS = lowHashes(['ke saat waktu kala terpilih pertama perempuan', 'elect designate nominee candidate']);

function lowHashes(lists: readonly string[]): ReadonlySet<number> {
  return new Set(lists.map(wordsOf).flatMap((words) => Array.from(words.low.subarray(0, words.count))));
}

/** The candidate with its office's holder as entry; undefined when it is nobody's. Other candidates come back as they are. */
export function toHolder(index: Index, passage: Passage, candidate: Candidate, day: Day | undefined): Candidate | undefined {
  if (candidate.entry < index.entryCount) return candidate;
  if (!day || isTitleOfName(passage, candidate) || isApposition(passage, candidate) || isSomebodyElse(passage, candidate)) return undefined;
  const holders = index.termsOf(candidate.entry - index.entryCount).filter(({ from, to }) => from <= dayNumber(day) && dayNumber(day) < to);
  const [holder] = holders;
  return holder && holders.length === 1 ? { ...candidate, entry: holder.entry, byOffice: true } : undefined;
}

function isSomebodyElse({ words }: Passage, { word, words: count }: Candidate): boolean {
  const next = word + count;
  if (word > 0 && BEFORE_OTHERS.has(words.low[word - 1] as number)) return true;
  return next < words.count && words.before[next] === 0 && AFTER_OTHERS.has(words.low[next] as number);
}

const COMMA = 0x2c;

/** "Dmitry Peskov, the Kremlin spokesman": the name before it is the mention. Without "the" it may as well be "Pada Rabu, Presiden …". */
function isApposition({ words }: Passage, { word }: Candidate): boolean {
  return word > 0 && ARTICLES.has(words.low[word - 1] as number) && words.before[word - 1] === COMMA;
}

const ARTICLES = lowHashes(['the']);

/** "Menteri Pertahanan Rusia Sergei Shoigu", "juru bicara Kremlin, Dmitry Peskov": the name is the mention, the office its title. */
function isTitleOfName({ words }: Passage, { word, words: count }: Candidate): boolean {
  const next = word + count;
  if (next >= words.count || words.shape[next] === Shape.Lower || NO_NAMES.has(words.low[next] as number)) return false;
  return words.before[next] === 0 || words.before[next] === COMMA;
}

/**
 * Offices resolve through roles: "Menteri Pertahanan Rusia" is whoever held the post on the article's day, and nobody where the
 * day is unknown or the packs do not know for sure.
 */
import type { Day } from '../date/partial-date.ts';
import type { Index } from '../index/open-index.ts';
import { dayNumber, isHeldOn } from '../index/terms.ts';
import type { Candidate, Passage } from '../match/find-candidates.ts';
import { lowHashes, Shape } from '../text/words.ts';
import { NO_NAMES } from './neighbours.ts';

/** Words before an office that make it somebody else's: a former holder, a deputy, one to be. */
const BEFORE_OTHERS = lowHashes([
  'seorang para setiap mantan bekas eks calon wakil deputi mendiang pelaksana penjabat kantor staf juru kandidat pengganti pendahulu bakal asisten penasihat menjadi jadi sebagai jabatan kursi posisi pemilihan pilpres ditunjuk diangkat dilantik dicalonkan pertama',
  'former ex then deputy vice late acting incoming outgoing next future assistant aspiring a an another any no onetime would office become becomes became becoming as elected named appointed nominated first',
]);

/** Words after it that do the same: "Presiden AS ke-44", "saat itu", "President-elect". */
const AFTER_OTHERS = lowHashes(['ke terpilih pertama perempuan', 'elect designate nominee candidate']);
/** "Presiden AS saat itu", but not "memberi Presiden AS waktu". */
const TIMES = lowHashes(['saat waktu kala ketika']);
const THAT = lowHashes(['itu']);

/** The candidate with its office's holder as entry; undefined when it is nobody's. Other candidates come back as they are. */
export function toHolder(
  index: Index,
  passage: Passage,
  candidate: Candidate,
  all: readonly Candidate[],
  day: Day | undefined,
): Candidate | undefined {
  if (candidate.entry < index.entryCount) return candidate;
  if (!day || isApposition(passage, candidate) || isSomebodyElse(passage, candidate)) return undefined;
  if (isTitleOfName(index, passage, candidate, all)) return undefined;
  const holders = index.termsOf(candidate.entry - index.entryCount).filter((term) => isHeldOn(term, dayNumber(day)));
  const [holder] = holders;
  if (!holder || holders.length > 1) return undefined;
  return { ...candidate, entry: holder.entry, byOffice: true };
}

function isSomebodyElse({ words }: Passage, { word, words: count }: Candidate): boolean {
  const next = word + count;
  if (word > 0 && BEFORE_OTHERS.has(words.low(word - 1))) return true;
  if (next >= words.count || words.before(next) !== 0) return false;
  const isThatTime = TIMES.has(words.low(next)) && THAT.has(words.low(next + 1));
  return isThatTime || AFTER_OTHERS.has(words.low(next));
}

const COMMA = 0x2c;

/** "Dmitry Peskov, the Kremlin spokesman": the name before it is the mention. Without "the" it may as well be "Pada Rabu, Presiden …". */
function isApposition({ words }: Passage, { word }: Candidate): boolean {
  return word > 0 && ARTICLES.has(words.low(word - 1)) && words.before(word - 1) === COMMA;
}

const ARTICLES = lowHashes(['the']);

/**
 * "Menteri Pertahanan Rusia Sergei Shoigu", "juru bicara Kremlin, Dmitry Peskov": the name is the mention, the office its title.
 * A person of ours stands there, or a capital where capitals tell names.
 */
function isTitleOfName(index: Index, { words, titleCase }: Passage, { word, words: count }: Candidate, all: readonly Candidate[]): boolean {
  const next = word + count;
  if (next >= words.count || (words.before(next) !== 0 && words.before(next) !== COMMA)) return false;
  const known = all.filter((other) => other.word === next && other.entry < index.entryCount);
  if (known.length > 0) return known.some(({ entry }) => index.kindOf(entry) === 'person');
  return !titleCase && words.shape(next) !== Shape.Lower && !NO_NAMES.has(words.low(next));
}

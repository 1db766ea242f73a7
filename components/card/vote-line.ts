import type { Vote } from '../../core/pack/entry.ts';
import type { Language } from '../../core/pack/language.ts';
import type { RelatedView } from '../../core/view/card-view.ts';
import { formatList } from '../i18n/format-list.ts';
import { type CardMessages, cardMessages } from '../i18n/messages.ts';

/** "Pemungutan suara: 13 mendukung, 2 menolak (veto: Rusia dan Tiongkok)". Counts of nought are left out. */
export function voteLine(vote: Vote, names: readonly RelatedView[], language: Language): string {
  const words = cardMessages[language];
  if (vote.against === 0 && vote.abstained === 0) return `${words.vote} ${words.unanimous(vote.for)}`;
  const counts = [
    words.inFavour(vote.for),
    ...(vote.against > 0 ? [[words.against(vote.against), ...vetoOf(vote, names, language, words)].join(' ')] : []),
    ...(vote.abstained > 0 ? [words.abstained(vote.abstained)] : []),
  ];
  return `${words.vote} ${counts.join(', ')}`;
}

/** Names where the card knows every one of them; else only how many. */
function vetoOf(vote: Vote, names: readonly RelatedView[], language: Language, words: CardMessages): string[] {
  const vetoedBy = vote.vetoedBy ?? [];
  if (vetoedBy.length === 0) return [];
  const known = vetoedBy.flatMap((id) => names.find(({ entry }) => entry === id)?.name ?? []);
  return [known.length === vetoedBy.length ? words.vetoedBy(formatList(known, language)) : words.vetoes(vetoedBy.length)];
}

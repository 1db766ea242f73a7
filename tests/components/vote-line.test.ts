import { expect, test } from 'vitest';
import { voteLine } from '../../components/card/vote-line.ts';
import type { RelatedView } from '../../core/view/card-view.ts';

const RUSSIA: RelatedView = { entry: 'russia', name: 'Rusia', kind: 'place' };
const CHINA: RelatedView = { entry: 'china', name: 'Tiongkok', kind: 'place' };
const VETOED = { for: 13, against: 2, abstained: 0, vetoedBy: ['russia', 'china'] };

test.each([
  ['vetoing members are named', VETOED, [RUSSIA, CHINA], 'id', 'Pemungutan suara: 13 mendukung, 2 menolak (veto: Rusia dan Tiongkok)'],
  ['vetoes are counted when one name is unknown', VETOED, [RUSSIA], 'id', 'Pemungutan suara: 13 mendukung, 2 menolak (2 veto)'],
  ['an identifier is never shown as a name', VETOED, [], 'en', 'Vote: 13 in favour, 2 against (2 vetoes)'],
  ['counts of nought are left out', { for: 12, against: 0, abstained: 3 }, [], 'id', 'Pemungutan suara: 12 mendukung, 3 abstain'],
  ['one abstention is singular in English', { for: 14, against: 0, abstained: 1 }, [], 'en', 'Vote: 14 in favour, 1 abstention'],
  ['fifteen to nought is unanimous', { for: 15, against: 0, abstained: 0 }, [], 'en', 'Vote: unanimous, 15 in favour'],
] as const)('%s', (_, vote, names, language, expected) => {
  expect(voteLine(vote, names, language)).toBe(expected);
});

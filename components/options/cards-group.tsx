import { CARD_LANGUAGES, SCHEMES } from '../../core/settings.ts';
import { Check } from './check.tsx';
import { Choice } from './choice.tsx';
import type { Group } from './group.ts';
import type { OptionsContext } from './options-context.ts';
import { settingRow } from './setting.tsx';

export function cardsGroup(context: OptionsContext): Group {
  const { settings, words, change } = context;
  const { cardLanguage, scheme } = words.choices;
  return {
    id: 'cards',
    heading: words.groups.cards,
    rows: [
      settingRow(
        context,
        'cardLanguage',
        <Choice
          values={CARD_LANGUAGES}
          chosen={settings.cardLanguage}
          labels={cardLanguage}
          onChoose={(language) => change('cardLanguage', language)}
        />,
        Object.values(cardLanguage),
      ),
      settingRow(
        context,
        'scheme',
        <Choice values={SCHEMES} chosen={settings.scheme} labels={scheme} onChoose={(chosen) => change('scheme', chosen)} />,
        Object.values(scheme),
      ),
    ],
  };
}

export function badgeGroup(context: OptionsContext): Group {
  const { settings, words, change } = context;
  return {
    id: 'badge',
    heading: words.groups.badge,
    rows: [
      settingRow(
        context,
        'badge',
        <Check checked={settings.badge} onChange={(on) => change('badge', on)}>
          {words.show}
        </Check>,
      ),
    ],
  };
}

import { KINDS } from '../../core/pack/kind.ts';
import type { Language } from '../../core/pack/language.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import { CARD_LANGUAGES, DENSITIES, type Settings, withPack } from '../../core/settings.ts';
import { kindLabel, popupMessages } from '../i18n/messages.ts';
import { CheckList } from './check-list.tsx';
import { Choice } from './choice.tsx';

export interface DisplayProps {
  readonly settings: Settings;
  readonly packs: readonly PackInfo[];
  readonly language: Language;
  onSettings(next: Settings): void;
}

/** What is shown, and how. Folded: it is set once, the switches above are used often. */
export function Display({ settings, packs, language, onSettings }: DisplayProps) {
  const words = popupMessages[language];
  const { density, cardLanguage, kinds, packsOff } = settings;
  return (
    <details>
      <summary class="row">{words.display}</summary>
      <Choice
        label={words.density}
        values={DENSITIES}
        words={words.densities}
        chosen={density}
        onChoose={(value) => onSettings({ ...settings, density: value })}
      />
      <Choice
        label={words.cardLanguage}
        values={CARD_LANGUAGES}
        words={words.cardLanguages}
        chosen={cardLanguage}
        onChoose={(value) => onSettings({ ...settings, cardLanguage: value })}
      />
      <CheckList
        legend={words.kinds}
        items={KINDS.map((kind) => ({ id: kind, label: kindLabel(kind, language), on: kinds[kind] }))}
        onItem={(kind, on) => onSettings({ ...settings, kinds: { ...kinds, [kind]: on } })}
      />
      <CheckList
        legend={words.packs}
        items={packs.map(({ id, title }) => ({ id, label: title[language], on: !packsOff.includes(id) }))}
        onItem={(pack, on) => onSettings(withPack(settings, pack, on))}
      />
    </details>
  );
}

import { useId } from 'preact/hooks';
import { KINDS } from '../../core/pack/kind.ts';
import { glossaryMessages, kindLabel } from '../i18n/messages.ts';
import { DayField } from './day-field.tsx';
import { FilterChoice } from './filter-choice.tsx';
import type { GlossaryProps } from './glossary.tsx';
import { LanguageSwitch } from './language-switch.tsx';

type FiltersProps = Pick<GlossaryProps, 'language' | 'cardLanguage' | 'packs' | 'packsOff' | 'today' | 'choice' | 'onChoose'>;

/** What is listed, as of which day, and in which language. Everything acts at once; there is nothing to send. */
export function Filters({ language, cardLanguage, packs, packsOff, today, choice, onChoose }: FiltersProps) {
  const words = glossaryMessages[language];
  const searchId = useId();
  return (
    <search class="filters">
      <div class="field wide">
        <label for={searchId}>{words.search}</label>
        <input
          id={searchId}
          type="search"
          value={choice.query}
          placeholder={words.searchHint}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onChoose({ query: event.currentTarget.value })}
        />
      </div>
      <FilterChoice
        label={words.kind}
        all={words.everyKind}
        value={choice.kind}
        options={KINDS.map((kind) => ({ value: kind, label: kindLabel(kind, language) }))}
        onChange={(kind) => onChoose({ kind })}
      />
      <FilterChoice
        label={words.pack}
        all={words.everyPack}
        value={choice.pack}
        options={packs.map(({ id, title }) => ({
          value: id,
          label: packsOff.includes(id) ? words.packOff(title[language]) : title[language],
        }))}
        onChange={(pack) => onChoose({ pack })}
      />
      <DayField day={choice.day} today={today} language={language} onChange={(day) => onChoose({ day })} />
      <LanguageSwitch chosen={cardLanguage} language={language} onChange={(chosen) => onChoose({ language: chosen })} />
    </search>
  );
}

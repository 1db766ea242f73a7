import { DENSITIES, OPEN_DELAYS, type OpenDelay, UNDERLINE_COLORS, UNDERLINE_STYLES } from '../../core/settings.ts';
import { Check } from './check.tsx';
import { Choice } from './choice.tsx';
import type { Group } from './group.ts';
import type { OptionsContext } from './options-context.ts';
import { Sample } from './sample.tsx';
import { settingRow } from './setting.tsx';

/** How articles look and how cards open on them. */
export function readingGroup(context: OptionsContext): Group {
  const { settings, words, change } = context;
  const { choices } = words;
  return {
    id: 'reading',
    heading: words.groups.reading,
    rows: [
      settingRow(
        context,
        'density',
        <>
          <Choice
            values={DENSITIES}
            chosen={settings.density}
            labels={choices.density}
            onChoose={(density) => change('density', density)}
          />
          <Sample context={context} />
        </>,
        Object.values(choices.density),
      ),
      settingRow(
        context,
        'underlineStyle',
        <Choice
          values={UNDERLINE_STYLES}
          chosen={settings.underlineStyle}
          labels={choices.underlineStyle}
          onChoose={(style) => change('underlineStyle', style)}
        />,
        Object.values(choices.underlineStyle),
      ),
      settingRow(
        context,
        'underlineColor',
        <Choice
          values={UNDERLINE_COLORS}
          chosen={settings.underlineColor}
          labels={choices.underlineColor}
          onChoose={(color) => change('underlineColor', color)}
        />,
        Object.values(choices.underlineColor),
      ),
      settingRow(
        context,
        'openDelay',
        <Choice
          values={Object.keys(OPEN_DELAYS) as OpenDelay[]}
          chosen={settings.openDelay}
          labels={choices.openDelay}
          noteOf={(delay) => words.seconds(OPEN_DELAYS[delay])}
          onChoose={(delay) => change('openDelay', delay)}
        />,
        Object.values(choices.openDelay),
      ),
      settingRow(
        context,
        'relativeDates',
        <Check checked={settings.relativeDates} onChange={(on) => change('relativeDates', on)}>
          {words.show}
        </Check>,
      ),
    ],
  };
}

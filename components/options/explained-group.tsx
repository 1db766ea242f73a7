import { KINDS } from '../../core/pack/kind.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import { withPack } from '../../core/settings.ts';
import { kindLabel } from '../i18n/messages.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { Check } from './check.tsx';
import type { Group } from './group.ts';
import type { OptionsContext } from './options-context.ts';
import { settingRow } from './setting.tsx';

/** Which entries are explained: by kind and by pack. */
export function explainedGroup(context: OptionsContext, packs: readonly PackInfo[]): Group {
  const { settings, language, words, change } = context;
  return {
    id: 'explained',
    heading: words.groups.explained,
    rows: [
      settingRow(
        context,
        'kinds',
        <div class="choices columns">
          {KINDS.map((kind) => (
            <Check key={kind} checked={settings.kinds[kind]} onChange={(on) => change('kinds', { ...settings.kinds, [kind]: on })}>
              <KindGlyph kind={kind} />
              {kindLabel(kind, language)}
            </Check>
          ))}
        </div>,
        KINDS.map((kind) => kindLabel(kind, language)),
      ),
      settingRow(
        context,
        'packsOff',
        <div class="choices packs">
          {packs.map((pack) => (
            <Check
              key={pack.id}
              checked={!settings.packsOff.includes(pack.id)}
              onChange={(on) => change('packsOff', withPack(settings, pack.id, on).packsOff)}
            >
              <PackText pack={pack} context={context} />
            </Check>
          ))}
        </div>,
        packs.flatMap(({ title, description }) => [title[language], description[language]]),
      ),
    ],
  };
}

function PackText({ pack, context: { language, words } }: { readonly pack: PackInfo; readonly context: OptionsContext }) {
  return (
    <span>
      {pack.title[language]}
      <span class="note">{pack.description[language]}</span>
      <span class="note">
        {words.entries(pack.entries)} · {pack.licence}
      </span>
    </span>
  );
}

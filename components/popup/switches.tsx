import type { Language } from '../../core/pack/language.ts';
import { isOnFor, type Settings, withSite } from '../../core/settings.ts';
import { popupMessages } from '../i18n/messages.ts';
import { KindChoice } from './kind-choice.tsx';
import { Switch } from './switch.tsx';

interface SwitchesProps {
  readonly host: string | undefined;
  readonly settings: Settings;
  readonly language: Language;
  onSettings(next: Settings): void;
}

export function Switches({ host, settings, language, onSettings }: SwitchesProps) {
  const words = popupMessages[language];
  return (
    <section class="switches" aria-label={words.settings}>
      <Switch label={words.enabled} checked={settings.enabled} onChange={(enabled) => onSettings({ ...settings, enabled })} />
      {host !== undefined && (
        <Switch
          label={words.enabledOn(host)}
          checked={isOnFor(settings, host)}
          disabled={!settings.enabled}
          onChange={(on) => onSettings(withSite(settings, host, on))}
        />
      )}
      <KindChoice kinds={settings.kinds} language={language} onKinds={(kinds) => onSettings({ ...settings, kinds })} />
    </section>
  );
}

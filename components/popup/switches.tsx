import { isOnFor, withSite } from '../../core/settings.ts';
import { popupMessages } from '../i18n/messages.ts';
import { Display, type DisplayProps } from './display.tsx';
import { Switch } from './switch.tsx';

interface SwitchesProps extends DisplayProps {
  readonly host: string | undefined;
}

export function Switches({ host, ...display }: SwitchesProps) {
  const { settings, language, onSettings } = display;
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
      <Display {...display} />
    </section>
  );
}

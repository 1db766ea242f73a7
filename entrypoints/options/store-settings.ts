import type { NotSaved } from '../../components/options/options-context.ts';
import type { Settings } from '../../core/settings.ts';
import { saveSettings } from '../../extension/settings-store.ts';
import { SettingsTooLong } from '../../extension/stored-parts.ts';

/** Stores the settings; where that fails, shows the ones before again and tells why. */
export async function storeSettings(next: Settings, showStored: () => Promise<void>): Promise<NotSaved | undefined> {
  try {
    await saveSettings(next);
    return undefined;
  } catch (error) {
    await showStored();
    return error instanceof SettingsTooLong ? 'too-long' : 'failed';
  }
}

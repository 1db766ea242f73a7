import { withSite } from '../../core/settings.ts';
import { Check } from './check.tsx';
import { GrantedSites, type SiteAccess } from './granted-sites.tsx';
import type { Group } from './group.ts';
import type { OptionsContext } from './options-context.ts';
import { settingRow } from './setting.tsx';
import { SitesOff } from './sites-off.tsx';

/** Where Konteks runs. */
export function sitesGroup(context: OptionsContext, access: SiteAccess): Group {
  const { settings, words, change } = context;
  return {
    id: 'sites',
    heading: words.groups.sites,
    rows: [
      settingRow(
        context,
        'enabled',
        <Check checked={settings.enabled} onChange={(on) => change('enabled', on)}>
          {words.on}
        </Check>,
      ),
      settingRow(
        context,
        'sitesOff',
        <SitesOff context={context} onSite={(host, on) => change('sitesOff', withSite(settings, host, on).sitesOff)} />,
        settings.sitesOff,
      ),
      {
        id: 'granted',
        label: words.granted,
        description: words.grantedHint,
        words: [words.everywhere, words.takeBack],
        content: <GrantedSites context={context} access={access} />,
      },
    ],
  };
}

import type { MuteScope } from '../../components/card/actions.ts';
import { siteSwitched } from '../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../data/settings/storage.ts';

/** Has an entity marked no more, on this site or everywhere; gives back what undoes it. */
export async function mute(entity: string, scope: MuteScope): Promise<() => Promise<unknown>> {
  const { muted, mutedOn } = await readSettings();
  if (scope === 'everywhere') {
    await changeSettings({ muted: [...new Set([...muted, entity])] });
    return () => changeSettings({ muted });
  }
  const here = mutedOn[location.hostname] ?? [];
  await changeSettings({ mutedOn: { ...mutedOn, [location.hostname]: [...new Set([...here, entity])] } });
  return () => changeSettings({ mutedOn });
}

/** Has nothing marked on this site any more; gives back what undoes it. */
export async function switchSiteOff(): Promise<() => Promise<unknown>> {
  const settings = await readSettings();
  const { offSites, onSites } = settings;
  await changeSettings(siteSwitched(settings, location.hostname, false));
  return () => changeSettings({ offSites, onSites });
}

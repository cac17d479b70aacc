import type { MuteScope } from '../../components/card/actions.ts';
import { siteSwitched } from '../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../data/settings/storage.ts';

/**
 * Has an entity marked no more, on this site or everywhere; gives back what undoes it, and leaves what was chosen
 * elsewhere meanwhile.
 */
export async function mute(entity: string, scope: MuteScope): Promise<() => Promise<unknown>> {
  await setMuted(entity, scope, true);
  return () => setMuted(entity, scope, false);
}

/** Has nothing marked on this site any more; gives back what undoes it. */
export async function switchSiteOff(): Promise<() => Promise<unknown>> {
  await switchSite(false);
  return () => switchSite(true);
}

async function setMuted(entity: string, scope: MuteScope, isMuted: boolean): Promise<void> {
  const { muted, mutedOn } = await readSettings();
  const listed = (entities: string[]) => [
    ...entities.filter((each) => each !== entity),
    ...(isMuted ? [entity] : []),
  ];
  if (scope === 'everywhere') await changeSettings({ muted: listed(muted) });
  else {
    const { [location.hostname]: here = [], ...others } = mutedOn;
    const left = listed(here);
    await changeSettings({ mutedOn: left.length > 0 ? { ...others, [location.hostname]: left } : others });
  }
}

async function switchSite(isOn: boolean): Promise<void> {
  await changeSettings(siteSwitched(await readSettings(), location.hostname, isOn));
}

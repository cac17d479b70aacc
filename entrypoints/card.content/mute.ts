import type { MuteScope } from '../../components/card/actions.ts';
import { ask } from '../../data/messages/ask.ts';
import { muteEntity, readOwnSite, switchSite } from '../../data/messages/settings-messages.ts';

/** The site of this page, as choices for it are stored; `undefined` where it is of none, or nobody can tell. */
export async function siteHere(): Promise<string | undefined> {
  const { site } = await ask(readOwnSite, null).catch(() => ({ site: null }));
  return site ?? undefined;
}

/** Has an entity marked no more, on this site or everywhere; gives back what undoes it. */
export async function mute(entity: string, scope: MuteScope): Promise<() => Promise<unknown>> {
  const set = (isMuted: boolean) => ask(muteEntity, { entity, scope, isMuted });
  await set(true);
  return () => set(false);
}

/** Has nothing marked on this site any more; gives back what undoes it. */
export async function switchSiteOff(): Promise<() => Promise<unknown>> {
  await ask(switchSite, { isOn: false });
  return () => ask(switchSite, { isOn: true });
}

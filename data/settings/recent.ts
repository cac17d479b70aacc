import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readSettings } from './store.ts';

const RECENT_KEY = 'recent';
/** As many as can be seen at a glance. */
const KEPT = 6;

const RecentSchema = v.fallback(v.array(v.object({ id: v.string(), name: v.string() })), []);
export type Recent = v.InferOutput<typeof RecentSchema>[number];

/** The entities that were looked up last, the latest first. They are kept on this machine only. */
export async function readRecent(): Promise<Recent[]> {
  return v.parse(RecentSchema, (await browser.storage.local.get(RECENT_KEY))[RECENT_KEY] ?? []);
}

/** Remembers that an entity was looked up, unless the reader wants nothing remembered. */
export async function addRecent({ id, name }: Recent): Promise<void> {
  if (!(await readSettings()).keepRecent) return;
  await changeRecent((recent) => [{ id, name }, ...recent.filter((each) => each.id !== id)].slice(0, KEPT));
}

/** Forgets one of them; the others stay, in their order. */
export async function dropRecent(id: string): Promise<void> {
  await changeRecent((recent) => recent.filter((each) => each.id !== id));
}

/** Forgets what was looked up. */
export async function clearRecent(): Promise<void> {
  await changeRecent(() => []);
}

/** Two windows may change the list at once: one after the other, so that both changes stay. */
function changeRecent(change: (now: Recent[]) => Recent[]): Promise<void> {
  return navigator.locks.request(RECENT_KEY, async () =>
    browser.storage.local.set({ [RECENT_KEY]: change(await readRecent()) }),
  );
}

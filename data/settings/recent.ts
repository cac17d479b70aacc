import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readSettings } from './storage.ts';

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
  const others = (await readRecent()).filter((recent) => recent.id !== id);
  await browser.storage.local.set({ [RECENT_KEY]: [{ id, name }, ...others].slice(0, KEPT) });
}

/** Forgets one of them; the others stay, in their order. */
export async function dropRecent(id: string): Promise<void> {
  const others = (await readRecent()).filter((recent) => recent.id !== id);
  await browser.storage.local.set({ [RECENT_KEY]: others });
}

/** Forgets what was looked up. */
export async function clearRecent(): Promise<void> {
  await browser.storage.local.remove(RECENT_KEY);
}

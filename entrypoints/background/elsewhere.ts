import { askTab } from '../../data/messages/ask.ts';
import { type Elsewhere, goToFirst } from '../../data/messages/protocol.ts';
import { marksElsewhere, nextFrameWith, readFrames } from '../../data/tabs/frames.ts';
import { ensureCardScript } from './card.ts';

interface Here {
  tabId: number;
  frameId: number;
}

/** How often an entity is marked in the other frames of a page. */
export async function countElsewhere(entity: string, { tabId, frameId }: Here): Promise<Elsewhere> {
  return marksElsewhere(await readFrames({ tabId, allFrames: true }), frameId, entity);
}

/** Goes to an entity's first mark in the next frame that has one; answers whether there is such a frame. */
export async function goElsewhere(entity: string, { tabId, frameId }: Here): Promise<boolean> {
  const next = nextFrameWith(entity, await readFrames({ tabId, allFrames: true }), frameId);
  if (!next) return false;
  await ensureCardScript(tabId, next.frameId);
  await askTab(goToFirst, { entity }, { tabId, frameId: next.frameId });
  return true;
}

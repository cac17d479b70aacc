import { ask } from '../../data/messages/ask.ts';
import { cardOpened, type Elsewhere, goToNextFrame, readElsewhere } from '../../data/messages/protocol.ts';

/** Tells that a card is open here, where the page has other frames: theirs close, and Escape is heard there too. */
export function tellOtherFrames(): void {
  // A background that is being restarted misses it; the card closes by all other ways.
  if (hasOtherFrames()) ask(cardOpened, null).catch(() => undefined);
}

/** How often an entity is marked in the page's other frames. */
export async function marksElsewhere(entity: string): Promise<Elsewhere> {
  const none = { before: 0, count: 0 };
  return hasOtherFrames() ? ask(readElsewhere, { entity }).catch(() => none) : none;
}

/** Goes on to an entity's mark in another frame; answers whether there is one. */
export async function goOnElsewhere(entity: string): Promise<boolean> {
  if (!hasOtherFrames()) return false;
  const { went } = await ask(goToNextFrame, { entity }).catch(() => ({ went: false }));
  return went;
}

function hasOtherFrames(): boolean {
  return window !== window.top || window.length > 0;
}

import { ask } from '../../data/messages/ask.ts';
import { cardOpened } from '../../data/messages/protocol.ts';

/** Tells that a card is open here, where the page has other frames: theirs close, and Escape is heard there too. */
export function tellOtherFrames(): void {
  // A background that is being restarted misses it; the card closes by all other ways.
  if (window !== window.top || window.length > 0) ask(cardOpened, null).catch(() => undefined);
}

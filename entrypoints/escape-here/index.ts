import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../data/messages/ask.ts';
import { dismissCards } from '../../data/messages/protocol.ts';

// The isolated world's global object is what this script shares with the one that was here before it.
const KEY = Symbol.for('backgrounder.escape');
const world: typeof globalThis & { [KEY]?: AbortController } = globalThis;

/**
 * Put into the frames of a page as a card opens in one of them: keys go to the frame that has the focus, which may be
 * another. The next Escape there closes the card; it is not kept from the page, since the card may be gone by then.
 */
export default defineUnlistedScript(() => {
  world[KEY]?.abort();
  const ending = new AbortController();
  world[KEY] = ending;
  const onKey = (event: KeyboardEvent) => {
    // While words are composed Escape is the input method's.
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    ending.abort();
    ask(dismissCards, null).catch(() => undefined);
  };
  addEventListener('keydown', onKey, { capture: true, passive: true, signal: ending.signal });
});

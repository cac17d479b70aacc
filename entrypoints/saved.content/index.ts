import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../data/messages/ask.ts';
import type { Answer } from '../../data/messages/message.ts';
import { listSavedHere, reportSightings } from '../../data/messages/protocol.ts';
import { clearSavedQuotes, markSavedQuotes } from '../../spotting/page/saved-quotes.ts';

/** Pages often fill in late: what is missing or different at first is looked for once more, in milliseconds. */
const SECOND_LOOK = 1500;

/** Marks what was saved from this page. Put in by the background, only where something was. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(ctx) {
    ctx.onInvalidated(clearSavedQuotes);
    void look();

    async function look(): Promise<void> {
      const saved = await ask(listSavedHere, null);
      const isSettled = markSavedQuotes(saved).every(({ state }) => state === 'found');
      if (isSettled) return report(saved);
      ctx.setTimeout(() => report(saved), SECOND_LOOK);
    }

    function report(saved: Answer<typeof listSavedHere>): void {
      ask(reportSightings, markSavedQuotes(saved)).catch(() => undefined);
    }
  },
});

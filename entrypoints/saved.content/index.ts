import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../data/messages/ask.ts';
import { listSavedHere, reportSightings } from '../../data/messages/protocol.ts';
import { lookAgainOnChange } from '../../spotting/page/late-text.ts';
import { clearSavedQuotes, markSavedQuotes } from '../../spotting/page/saved-quotes.ts';

/** Marks what was saved from this page. Put in by the background, only where something was. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(ctx) {
    ctx.onInvalidated(clearSavedQuotes);
    const visit = crypto.randomUUID();
    let reported: string | undefined;
    // Where the background is gone or the collection is shut, nothing is marked.
    start().catch(() => undefined);

    async function start(): Promise<void> {
      const saved = await ask(listSavedHere, null);
      if (ctx.signal.aborted) return;
      const look = () => {
        const met = markSavedQuotes(saved);
        report(met);
        return met.every(({ state }) => state === 'found');
      };
      if (!look()) lookAgainOnChange(look, ctx.signal);
    }

    /** Every change is told: the page may be left at any moment, and what it showed last counts. */
    function report(met: ReturnType<typeof markSavedQuotes>): void {
      const told = JSON.stringify(met);
      if (told === reported) return;
      reported = told;
      ask(reportSightings, { visit, met }).catch(() => undefined);
    }
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../spotting/page/marks.css';
import { runSpotter } from './run.ts';

/** Milliseconds after which marks go at the latest when the extension was removed. */
const ORPHAN_CHECK = 5000;

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // The page would learn from it which extension this is.
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Chromium does not tell a script that its extension is gone. The context looks whenever the time is up.
    ctx.setInterval(() => {}, ORPHAN_CHECK);
    // The signal aborts when the extension is updated or removed, and everything below ends with it.
    void runSpotter(ctx.signal);
  },
});

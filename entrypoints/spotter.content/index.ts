import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../spotting/page/marks.css';
import { runSpotter } from './run.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  // Frames that a page wrote itself (`srcdoc`, `about:blank`, `blob:`, `data:`) are part of that page.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(ctx) {
    // The signal aborts when the extension is updated or removed, and everything below ends with it.
    void runSpotter(ctx.signal);
  },
});

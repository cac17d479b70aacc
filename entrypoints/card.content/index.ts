import { defineContentScript } from 'wxt/utils/define-content-script';
import { announceCardHost, cardHost } from '../../data/messages/card-host.ts';
import { createCardHost } from './host.tsx';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  // The page would learn from it which extension this is.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (cardHost()) return;
    const host = createCardHost(ctx.signal);
    announceCardHost(host);
    ctx.onInvalidated(() => {
      host.close();
      announceCardHost(undefined);
    });
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, handle } from '../../data/messages/answer.ts';
import { closeCard, enterCard, goToFirst, stepMark } from '../../data/messages/protocol.ts';
import { startCards } from './cards.ts';
import { createCardHost } from './host.tsx';
import { cardsHere, takePages } from './meeting.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(ctx) {
    const host = createCardHost(ctx.signal);
    takePages((page) => startCards(page, host), ctx);
    answer(
      [
        handle(stepMark, async ({ direction, enters, elsewhere }) => {
          cardsHere()?.step(direction === 'next' ? 1 : -1, enters, elsewhere);
          return null;
        }),
        handle(goToFirst, async ({ entity }) => {
          cardsHere()?.goToFirst(entity);
          return null;
        }),
        handle(closeCard, async ({ pinned }) => {
          if (host.showsAnswer()) host.close();
          else cardsHere()?.close(pinned);
          return null;
        }),
        handle(enterCard, async () => {
          cardsHere()?.enter();
          return null;
        }),
      ],
      ctx.signal,
    );
    ctx.onInvalidated(() => host.close());
  },
});

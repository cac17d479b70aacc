import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, handle } from '../../data/messages/answer.ts';
import { closeCard, enterCard, goToFirst, stepMark } from '../../data/messages/protocol.ts';
import { cardControllerHere, takePages } from '../../spotting/page/card-bridge.ts';
import { createCardController } from './card-controller.ts';
import { createCardPresenter } from './card-presenter.tsx';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(ctx) {
    const presenter = createCardPresenter(ctx.signal);
    takePages((page) => createCardController(page, presenter), ctx);
    answer(
      [
        handle(stepMark, async ({ direction, enters, elsewhere }) => {
          cardControllerHere()?.step(direction === 'next' ? 1 : -1, enters, elsewhere);
          return null;
        }),
        handle(goToFirst, async ({ entity }) => {
          cardControllerHere()?.goToFirst(entity);
          return null;
        }),
        handle(closeCard, async ({ pinned }) => {
          // Escape, from wherever the focus is, must not lose what is typed.
          if (pinned && presenter.holdsTyping()) return null;
          if (presenter.showsAnswer()) presenter.close();
          else cardControllerHere()?.close(pinned);
          return null;
        }),
        handle(enterCard, async () => {
          cardControllerHere()?.enter();
          return null;
        }),
      ],
      { signal: ctx.signal },
    );
    ctx.onInvalidated(() => presenter.close());
  },
});

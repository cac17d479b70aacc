import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/card.tsx';
import { Notice } from '../../components/card/notice.tsx';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { answer, handle } from '../../data/messages/answer.ts';
import { ask } from '../../data/messages/ask.ts';
import type { CardEvents, CardHost, CardRequest } from '../../data/messages/card-host.ts';
import {
  deleteSnippet,
  lookUp,
  lookUpSelection,
  openPage,
  readEntityCard,
  readOpenCard,
  saveSelection,
  saveSnippet,
} from '../../data/messages/protocol.ts';
import { type CardFrame, createCardFrame } from './frame.ts';
import { readQuoteDraft, selectionBoxes } from './selection.ts';

/** For cards that no mark asked for: a right-click opens them, and only Escape or a button closes them. */
const NOBODY: CardEvents = { onPointerInside() {}, onPointerOutside() {}, onPin() {}, onClose() {} };

/** Shows cards in this frame, and answers the background's wish for one. */
export function createCardHost(signal: AbortSignal): CardHost {
  let frame: CardFrame | undefined;
  let closing = new AbortController();

  const host: CardHost = {
    open: (request, events) => void openEntity(request, events),
    close,
    contains: (event) => frame?.contains(event) ?? false,
  };
  answer(
    [
      handle(lookUpSelection, async ({ query }) => {
        await openAnswer(query);
        return null;
      }),
      handle(saveSelection, async () => {
        await saveQuote();
        return null;
      }),
      handle(readOpenCard, async () => describe(frame)),
    ],
    signal,
  );
  return host;

  function close(): void {
    closing.abort();
    if (!frame) return;
    render(null, frame.mount);
    frame.remove();
    frame = undefined;
  }

  async function show(view: ComponentChild, boxes: DOMRect[], events: CardEvents): Promise<void> {
    close();
    const own = createCardFrame();
    frame = own;
    closing = new AbortController();
    const { signal: closed } = closing;
    const dismiss = () => {
      close();
      events.onClose();
    };
    own.mount.addEventListener('pointerenter', () => events.onPointerInside());
    own.mount.addEventListener('pointerleave', () => events.onPointerOutside());
    addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && dismiss(), {
      signal: closed,
      capture: true,
    });
    if (events === NOBODY)
      addEventListener('pointerdown', (event) => event.isTrusted && !own.contains(event) && dismiss(), {
        signal: closed,
        capture: true,
      });
    render(view, own.mount);
    await own.show(boxes);
  }

  async function openEntity({ entity, boxes, focus }: CardRequest, events: CardEvents): Promise<void> {
    const wanted = new AbortController();
    closing.abort();
    closing = wanted;
    let view: ComponentChild;
    try {
      view = cardView(await ask(readEntityCard, { id: entity }), events, false);
    } catch {
      view = (
        <Notice title={i18n.t('card.failed')} text={i18n.t('card.failedHint')} onClose={() => end(events)} />
      );
    }
    // The reader left while the answer was on its way.
    if (wanted.signal.aborted) return;
    await show(view, boxes(), events);
    if (focus) frame?.mount.querySelector<HTMLElement>('#card-name')?.focus();
  }

  function cardView(body: CardBody, events: CardEvents, pinned: boolean) {
    const pin = () => {
      events.onPin();
      if (frame) render(cardView(body, events, true), frame.mount);
    };
    return (
      <Card
        body={body}
        pinned={pinned}
        onPin={pin}
        onClose={() => end(events)}
        onSave={(sourced) => saveFact(sourced, body)}
        onOpenDossier={() => void ask(openPage, { page: 'dossier', id: body.entity.id })}
      />
    );
  }

  function end(events: CardEvents): void {
    close();
    events.onClose();
  }

  async function saveFact(fact: SourcedFact, body: CardBody): Promise<void> {
    await ask(saveSnippet, { fact, entities: [...new Set([body.entity.id, ...fact.fact.about])] });
  }

  async function openAnswer(query: string): Promise<void> {
    const boxes = selectionBoxes();
    const { id } = await ask(lookUp, { query });
    if (id) await openEntity({ entity: id, boxes: () => boxes, focus: true }, NOBODY);
    else {
      const title = i18n.t('card.nothing', [query.slice(0, 60)]);
      await show(<Notice title={title} text={i18n.t('card.nothingHint')} onClose={close} />, boxes, NOBODY);
    }
  }

  async function saveQuote(): Promise<void> {
    const draft = readQuoteDraft();
    const boxes = selectionBoxes();
    if (!draft) return;
    try {
      const { id, already } = await ask(saveSnippet, draft);
      const undo = () => void ask(deleteSnippet, { id }).then(close);
      await show(
        <Notice
          title={already ? i18n.t('card.alreadySaved') : i18n.t('card.saved')}
          text={draft.quote?.exact.slice(0, 120)}
          action={already ? undefined : { label: i18n.t('card.undo'), run: undo }}
          onClose={close}
        />,
        boxes,
        NOBODY,
      );
    } catch {
      const text = i18n.t('card.notSavedHint');
      await show(<Notice title={i18n.t('card.notSaved')} text={text} onClose={close} />, boxes, NOBODY);
    }
  }
}

function describe(frame: CardFrame | undefined) {
  if (!frame) return { open: false, title: '', text: '', rect: null };
  const { x, y, width, height } = frame.rect();
  const title = frame.mount.querySelector('#card-name')?.firstChild?.textContent ?? '';
  return { open: true, title, text: frame.mount.textContent ?? '', rect: { x, y, width, height } };
}

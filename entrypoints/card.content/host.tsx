import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { Notice } from '../../components/card/notice.tsx';
import type { SnippetDraft } from '../../data/collection/schema.ts';
import { answer, handle } from '../../data/messages/answer.ts';
import { ask } from '../../data/messages/ask.ts';
import type { CardEvents, CardHost, CardRequest } from '../../data/messages/card-host.ts';
import {
  deleteSnippet,
  lookUpSelection,
  readOpenCard,
  saveSelection,
  saveSnippet,
} from '../../data/messages/protocol.ts';
import { citedFact, copyText } from './copy.ts';
import { type CardContent, EntityCard, readContent, withFirst } from './entity-card.tsx';
import { type Asked, answerSelection } from './look-up.tsx';
import { mute, switchSiteOff } from './mute.ts';
import { contextOf } from './page-context.ts';
import { type Place, readQuoteDraft, selectedPlace } from './selection.ts';
import { createStage, focusTitle } from './stage.ts';

/** Shows cards in this frame, and answers the background's wish for one. */
export function createCardHost(signal: AbortSignal): CardHost {
  const stage = createStage();
  /** What was read before the dwell was over. */
  let prepared: { entity: string; content: Promise<CardContent> } | undefined;
  /** The latest wish; what an earlier one brings is dropped. */
  let wish = 0;

  answer(
    [
      handle(lookUpSelection, async ({ query }) => {
        await answerSelection(query, { present, open: openAnswer, save: saveDraft, close });
        return null;
      }),
      handle(saveSelection, async () => {
        const draft = readQuoteDraft();
        if (draft) await saveDraft(draft, selectedPlace());
        return null;
      }),
      handle(readOpenCard, async () => describeCard()),
    ],
    signal,
  );

  return {
    prepare: (request) => {
      prepared = { entity: request.entity, content: read(request) };
      // Whoever opens the card is told; until then a failure is nobody's.
      prepared.content.catch(() => undefined);
    },
    open: (request, events) => void open(request, events),
    close,
    focus: () => stage.frame && focusTitle(stage.frame),
    contains: (event) => stage.frame?.contains(event) ?? false,
    rect: () => stage.frame?.rect(),
  };

  function close(): void {
    wish++;
    prepared = undefined;
    stage.close();
  }

  function read({ entity, mark }: CardRequest): Promise<CardContent> {
    return readContent(mark ? { id: entity, page: contextOf(mark) } : { id: entity });
  }

  async function open(request: CardRequest, events: CardEvents, answer?: Asked & Place): Promise<void> {
    const own = ++wish;
    const { entity, boxes, point, focus, announced, mark } = request;
    const reading = prepared?.entity === entity ? prepared.content : read(request);
    prepared = undefined;
    const where = { boxes, point, focus, node: mark?.node ?? answer?.node, events };
    try {
      const content = await reading;
      if (own !== wish) return;
      const view = (
        <EntityCard
          content={withFirst(content, answer?.fact)}
          cameFrom={answer?.back}
          mark={mark && { ...mark, site: location.hostname }}
          events={events}
          onCopy={async (sourced, style) =>
            copyText(await citedFact(sourced, style), stage.frame?.mount ?? document.documentElement)
          }
          onMute={({ id, name }, scope) =>
            void settle(request, events, () => mute(id, scope), i18n.t('card.muted', [name]))
          }
          onSwitchOff={() =>
            void settle(request, events, switchSiteOff, i18n.t('card.siteOff', [location.hostname]))
          }
          onTurned={() => stage.frame && focusTitle(stage.frame)}
        />
      );
      await stage.show({ ...where, view });
      if (announced) {
        const { position, count } = announced;
        const text = i18n.t('card.marked', [content.body.entity.name, String(position), String(count)]);
        stage.frame?.announce(text);
      }
    } catch {
      if (own !== wish) return;
      const text = i18n.t('card.failedHint');
      const view = <Notice title={i18n.t('card.failed')} text={text} onClose={events.onClose} />;
      await stage.show({ ...where, view });
    }
  }

  /** Does what ends this card for good, says so in its place, and offers the way back. */
  async function settle(
    { boxes }: CardRequest,
    events: CardEvents,
    change: () => Promise<() => Promise<unknown>>,
    title: string,
  ): Promise<void> {
    const at = boxes();
    events.onClose();
    const undo = await change();
    const action = { label: i18n.t('card.undo'), run: () => void undo().then(close) };
    await notify(title, i18n.t('card.mutedHint'), () => at, action);
  }

  async function notify(
    title: string,
    text: string | undefined,
    boxes: () => DOMRect[],
    action?: { label: string; run(): void },
  ): Promise<void> {
    const view = <Notice title={title} text={text} action={action} onClose={close} />;
    await present(view, { boxes, node: undefined }, false);
  }

  /** Shows something that no mark asked for. */
  async function present(view: ComponentChild, place: Place, focus = true): Promise<void> {
    wish++;
    await stage.show({ ...place, view, focus, events: closedBy(close) });
    closeOnClickAway();
  }

  async function openAnswer(entity: string, place: Place, asked: Asked): Promise<void> {
    const { boxes } = place;
    await open({ entity, boxes, focus: true }, closedBy(close), { ...asked, ...place });
    closeOnClickAway();
  }

  async function saveDraft(draft: SnippetDraft, { boxes }: Pick<Place, 'boxes'>): Promise<void> {
    try {
      const { id, already } = await ask(saveSnippet, draft);
      const undo = { label: i18n.t('card.undo'), run: () => void ask(deleteSnippet, { id }).then(close) };
      const title = already ? i18n.t('card.alreadySaved') : i18n.t('card.saved');
      await notify(title, draft.quote?.exact.slice(0, 120), boxes, already ? undefined : undo);
    } catch {
      await notify(i18n.t('card.notSaved'), i18n.t('card.notSavedHint'), boxes);
    }
  }

  function closeOnClickAway(): void {
    const { frame } = stage;
    const ending = new AbortController();
    const onDown = (event: Event) => {
      if (!event.isTrusted || frame?.contains(event)) return;
      ending.abort();
      if (stage.frame === frame && !frame?.mount.querySelector('[data-pinned="true"]')) close();
    };
    addEventListener('pointerdown', onDown, {
      capture: true,
      signal: AbortSignal.any([signal, ending.signal]),
    });
  }

  function describeCard() {
    const { frame } = stage;
    if (!frame) return { open: false, title: '', text: '', rect: null };
    const { x, y, width, height } = frame.rect();
    const title = frame.mount.querySelector('#card-name')?.textContent ?? '';
    return { open: true, title, text: frame.mount.textContent, rect: { x, y, width, height } };
  }
}

/** For cards that no mark asked for: Escape, a button or a click elsewhere ends them. */
function closedBy(close: () => void): CardEvents {
  const nothing = () => undefined;
  return {
    onPointerInside: nothing,
    onPointerOutside: nothing,
    onEngage: nothing,
    onPin: nothing,
    onNext: nothing,
    onLost: close,
    onClose: close,
  };
}

import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { Notice, type NoticeAction } from '../../components/card/notice.tsx';
import { troubleText } from '../../components/collection/trouble-text.ts';
import type { SnippetDraft } from '../../data/collection/schema.ts';
import { troubleOf } from '../../data/collection/trouble.ts';
import { answer, handle } from '../../data/messages/answer.ts';
import { ask } from '../../data/messages/ask.ts';
import type { CardEvents, CardHost, CardRequest } from '../../data/messages/card-host.ts';
import { MessageError } from '../../data/messages/message.ts';
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

/** What is said at a place on the page. */
interface ToSay {
  title: string;
  text?: string;
  words?: string | undefined;
  actions?: NoticeAction[];
}

/** So much of the words is said again when they are saved. */
const SAID = 120;

/** Shows cards in this frame, and answers the background's wish for one. */
export function createCardHost(signal: AbortSignal): CardHost {
  const stage = createStage();
  /** What was read before the dwell was over. */
  let prepared: { entity: string; content: Promise<CardContent> } | undefined;
  /** The latest wish; what an earlier one brings is dropped. */
  let wish = 0;
  /** What is shown answers a look-up. */
  let answering = false;

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
    showsAnswer: () => answering,
    contains: (event) => stage.frame?.contains(event) ?? false,
    rect: () => stage.frame?.rect(),
  };

  function close(): void {
    wish++;
    answering = false;
    prepared = undefined;
    stage.close();
  }

  function read({ entity, mark }: CardRequest): Promise<CardContent> {
    return readContent(mark ? { id: entity, page: contextOf(mark) } : { id: entity });
  }

  async function open(request: CardRequest, events: CardEvents, answer?: Asked & Place): Promise<void> {
    const own = ++wish;
    answering = answer !== undefined;
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
    const actions = [{ label: i18n.t('card.undo'), run: () => void undo().then(close) }];
    await notify({ title, text: i18n.t('card.mutedHint'), actions }, () => at);
  }

  async function notify(notice: ToSay, boxes: () => DOMRect[]): Promise<void> {
    await present(<Notice {...notice} onClose={close} />, { boxes, node: undefined }, false);
  }

  /** Shows something that no mark asked for; with the focus inside where it answers a look-up. */
  async function present(view: ComponentChild, place: Place, focus = true): Promise<void> {
    wish++;
    answering = focus;
    await stage.show({ ...place, view, focus, events: closedBy(close) });
    closeOnClickAway();
  }

  async function openAnswer(entity: string, place: Place, asked: Asked): Promise<void> {
    const { boxes } = place;
    await open({ entity, boxes, focus: true }, closedBy(close), { ...asked, ...place });
    closeOnClickAway();
  }

  async function saveDraft(draft: SnippetDraft, { boxes }: Pick<Place, 'boxes'>): Promise<void> {
    const words = draft.quote?.exact.slice(0, SAID);
    try {
      const { id, already } = await ask(saveSnippet, draft);
      const undo = { label: i18n.t('card.undo'), run: () => void ask(deleteSnippet, { id }).then(close) };
      const title = already ? i18n.t('card.alreadySaved') : i18n.t('card.saved');
      await notify({ title, words, actions: already ? [] : [undo] }, boxes);
    } catch (error) {
      const again = { label: i18n.t('card.tryAgain'), run: () => void saveDraft(draft, { boxes }) };
      const copy = { label: i18n.t('card.copyWords'), run: () => void copyWords(draft, boxes) };
      const text = isUnreachable(error) ? i18n.t('card.unreachable') : troubleText(troubleOf(error));
      await notify({ title: i18n.t('card.notSaved'), text, words, actions: [again, copy] }, boxes);
    }
  }

  async function copyWords({ quote }: SnippetDraft, boxes: () => DOMRect[]): Promise<void> {
    const isCopied = await copyText(quote?.exact ?? '', stage.frame?.mount ?? document.documentElement).then(
      () => true,
      () => false,
    );
    const title = i18n.t(isCopied ? 'card.copied' : 'card.notCopied');
    await notify({ title, words: quote?.exact.slice(0, SAID) }, boxes);
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

/** The extension was updated or switched off while the page was open. */
function isUnreachable(error: unknown): boolean {
  return error instanceof MessageError && error.code === 'unreachable';
}

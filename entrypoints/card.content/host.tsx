import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { Notice, type NoticeAction } from '../../components/card/notice.tsx';
import { answer, handle } from '../../data/messages/answer.ts';
import { lookUpSelection, readOpenCard, saveSelection } from '../../data/messages/protocol.ts';
import { citedFact, copyText } from './copy.ts';
import { EntityCard, readContent } from './entity-card.tsx';
import type { CardFrame } from './frame.ts';
import { type Answering, type Asked, answerSelection } from './look-up.tsx';
import { mute, switchSiteOff } from './mute.ts';
import { marksElsewhere, tellOtherFrames } from './other-frames.ts';
import { contextOf } from './page-context.ts';
import type { CardEvents, CardRequest, Opening } from './request.ts';
import { type Showing, saveDraft } from './saving.tsx';
import { type Place, readQuoteDraft, selectedPlace } from './selection.ts';
import { buildFrame, createStage, focusTitle } from './stage.ts';

/** A card that is drawn, but not yet to be seen. */
export interface BuiltCard {
  request: CardRequest;
  events: CardEvents;
  frame: CardFrame;
  /** The name of its entity; `undefined` where nothing could be read, and it says so. */
  name: string | undefined;
}

/** Shows cards in a frame, one at a time. */
export interface CardHost {
  /** Reads and draws a card. It never rejects: a card that could not be read says so. */
  build(request: CardRequest, events: CardEvents): Promise<BuiltCard>;
  /** Opens a card once it is drawn, unless something else is asked for before. */
  open(card: Promise<BuiltCard>, opening: Opening): Promise<void>;
  close(): void;
  /** Moves the focus into the open card. */
  focus(): void;
  /** Whether it shows what a reader looked up, which no mark asked for. */
  showsAnswer(): boolean;
  /** Whether an event comes from the card itself. */
  contains(event: Event): boolean;
  /** Where the card is, in viewport pixels; `undefined` where none is open. */
  rect(): DOMRect | undefined;
}

/** What is said at a place on the page. */
interface ToSay {
  title: string;
  text?: string;
  actions?: NoticeAction[];
}

/** Shows cards in this frame, and answers the background's wish for one. */
export function createCardHost(signal: AbortSignal): CardHost {
  const stage = createStage(tellOtherFrames);
  /** The latest wish; what an earlier one brings is dropped. */
  let wish = 0;
  /** What is shown answers a look-up. */
  let answering = false;
  const copy = (text: string) => copyText(text, stage.frame?.mount ?? document.documentElement);
  const showing: Showing = { present, copy, close };

  answer(
    [
      handle(lookUpSelection, async ({ query }) => {
        const save: Answering['save'] = (draft, place) => saveDraft(draft, place, showing);
        await answerSelection(query, { present, open: openAnswer, save, close });
        return null;
      }),
      handle(saveSelection, async () => {
        const draft = readQuoteDraft();
        if (draft) await saveDraft(draft, selectedPlace(), showing);
        return null;
      }),
      handle(readOpenCard, async () => describeCard()),
    ],
    signal,
  );

  return {
    build,
    open: (card, opening) => open(card, opening),
    close,
    focus: () => stage.frame && focusTitle(stage.frame),
    showsAnswer: () => answering,
    contains: (event) => stage.frame?.contains(event) ?? false,
    rect: () => stage.frame?.rect(),
  };

  function close(): void {
    wish++;
    answering = false;
    stage.close();
  }

  async function build(request: CardRequest, events: CardEvents, asked?: Asked): Promise<BuiltCard> {
    const { entity, mark } = request;
    try {
      const page = mark && contextOf(mark);
      const [content, elsewhere] = await Promise.all([
        readContent({ id: entity, page, fact: asked?.fact }),
        marksElsewhere(entity),
      ]);
      const frame: CardFrame = buildFrame(
        <EntityCard
          content={content}
          cameFrom={asked?.back}
          mark={
            mark && {
              ...mark,
              position: elsewhere.before + mark.position,
              count: elsewhere.count + mark.count,
              site: location.hostname,
            }
          }
          events={{
            ...events,
            onPin: (pinned) => {
              frame.stay();
              events.onPin(pinned);
            },
          }}
          onCopy={async (sourced, style) => copy(await citedFact(sourced, style))}
          onMute={({ id, name }, scope) =>
            void settle(request, events, () => mute(id, scope), i18n.t('card.muted', [name]))
          }
          onSwitchOff={() =>
            void settle(request, events, switchSiteOff, i18n.t('card.siteOff', [location.hostname]))
          }
          onFailed={() => void tellNotDone(request.boxes)}
          onTurned={() => stage.frame && focusTitle(stage.frame)}
        />,
      );
      return { request, events, frame, name: content.body.entity.name };
    } catch {
      const text = i18n.t('card.failedHint');
      const view = <Notice title={i18n.t('card.failed')} text={text} onClose={events.onClose} />;
      return { request, events, frame: buildFrame(view), name: undefined };
    }
  }

  async function open(card: Promise<BuiltCard>, opening: Opening, asked?: Place): Promise<void> {
    const own = ++wish;
    answering = asked !== undefined;
    const { request, events, frame, name } = await card;
    if (own !== wish) {
      frame.remove();
      return;
    }
    const { point, focus, announced } = opening;
    const { boxes, mark } = request;
    stage.show({ frame, boxes, point, node: mark?.node ?? asked?.node, focus, events });
    if (announced && name !== undefined) {
      const { position, count } = announced;
      frame.announce(i18n.t('card.marked', [name, String(position), String(count)]));
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
    const failed = () => tellNotDone(() => at);
    try {
      const undo = await change();
      const actions = [{ label: i18n.t('card.undo'), run: () => void undo().then(close, failed) }];
      await notify({ title, text: i18n.t('card.mutedHint'), actions }, () => at);
    } catch {
      await failed();
    }
  }

  function tellNotDone(boxes: () => DOMRect[]): Promise<void> {
    return notify({ title: i18n.t('card.notDone'), text: i18n.t('card.failedHint') }, boxes);
  }

  async function notify(notice: ToSay, boxes: () => DOMRect[]): Promise<void> {
    await present(<Notice {...notice} onClose={close} />, { boxes, node: undefined }, false);
  }

  /** Shows something that no mark asked for; with the focus inside where it answers a look-up. */
  async function present(view: ComponentChild, place: Place, focus = true): Promise<void> {
    wish++;
    answering = focus;
    stage.show({ ...place, frame: buildFrame(view), focus, events: closedBy(close) });
    closeOnClickAway();
  }

  async function openAnswer(entity: string, place: Place, asked: Asked): Promise<void> {
    const card = build({ entity, boxes: place.boxes }, closedBy(close), asked);
    await open(card, { focus: true }, place);
    closeOnClickAway();
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

import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { Toast, type ToastAction } from '../../components/card/toast.tsx';
import { citedFact } from '../../components/fact/cited-fact.ts';
import { type CopiedText, copyText } from '../../components/fact/copy-text.ts';
import { siteLabel } from '../../components/site-label.ts';
import { answer, handle } from '../../data/messages/answer.ts';
import { askToCite } from '../../data/messages/cite-fact.ts';
import { lookUpSelection, readOpenCard, saveSelection } from '../../data/messages/protocol.ts';
import type { CardElement } from './card-element.ts';
import { buildCardElement, createCardLayer, focusTitle, holdsTyping } from './card-layer.ts';
import { EntityCard, readContent } from './entity-card.tsx';
import { answerSelection, type LookupPresenter, type LookupRequest } from './look-up-selection.tsx';
import { mute, siteHere, switchSiteOff } from './mute.ts';
import { marksElsewhere, tellOtherFrames } from './other-frames.ts';
import { readingContextOf } from './reading-context.ts';
import type { CardEvents, CardRequest, Opening } from './request.ts';
import { type SaveFeedback, saveDraft } from './save-selection.tsx';
import { readQuoteDraft, type ScreenAnchor, selectionAnchor } from './screen-anchor.ts';

/** A card that is drawn, but not yet to be seen. */
export interface BuiltCard {
  request: CardRequest;
  events: CardEvents;
  element: CardElement;
  /** The name of its entity; `undefined` where nothing could be read, and it says so. */
  name: string | undefined;
}

/** Shows cards in a frame, one at a time. */
export interface CardPresenter {
  /** Reads and draws a card. It never rejects: a card that could not be read says so. */
  build(request: CardRequest, events: CardEvents): Promise<BuiltCard>;
  /** Opens a card once it is drawn, unless something else is asked for before. */
  open(card: Promise<BuiltCard>, opening: Opening): Promise<void>;
  close(): void;
  /** Moves the focus into the open card. */
  focus(): void;
  /** Whether it shows what a reader looked up, which no mark asked for. */
  showsAnswer(): boolean;
  /** Whether something is typed in the open card and not yet kept. */
  holdsTyping(): boolean;
  /** Whether an event comes from the card itself. */
  contains(event: Event): boolean;
  /** Where the card is, in viewport pixels; `undefined` where none is open. */
  rect(): DOMRect | undefined;
}

/** What is said at a place on the page. */
interface ToastContent {
  title: string;
  text?: string;
  actions?: ToastAction[];
}

/** Shows cards in this frame, and answers the background's request for one. */
export function createCardPresenter(signal: AbortSignal): CardPresenter {
  const layer = createCardLayer(tellOtherFrames);
  /** The latest request; what an earlier one brings is dropped. */
  let latest = 0;
  /** What is shown answers a look-up. */
  let showsLookup = false;
  const copy = (text: CopiedText) => copyText(text, layer.element?.mount ?? document.documentElement);
  const showing: SaveFeedback = { present, copy, close };

  answer(
    [
      handle(lookUpSelection, async ({ query }) => {
        const save: LookupPresenter['save'] = (draft, place) => saveDraft(draft, place, showing);
        await answerSelection(query, { present, open: openAnswer, save, close });
        return null;
      }),
      handle(saveSelection, async () => {
        const draft = readQuoteDraft();
        if (draft) await saveDraft(draft, selectionAnchor(), showing);
        return null;
      }),
      handle(readOpenCard, async () => describeCard()),
    ],
    { signal },
  );

  return {
    build,
    open: (card, opening) => open(card, opening),
    close,
    focus: () => layer.element && focusTitle(layer.element),
    showsAnswer: () => showsLookup,
    holdsTyping: () => layer.element !== undefined && holdsTyping(layer.element),
    contains: (event) => layer.element?.contains(event) ?? false,
    rect: () => layer.element?.rect(),
  };

  function close(): void {
    latest++;
    showsLookup = false;
    layer.close();
  }

  async function build(request: CardRequest, events: CardEvents, asked?: LookupRequest): Promise<BuiltCard> {
    const { entity, mark } = request;
    try {
      const page = mark && readingContextOf(mark);
      const [content, elsewhere, site] = await Promise.all([
        readContent({ id: entity, page, fact: asked?.fact }),
        marksElsewhere(entity),
        mark && siteHere(),
      ]);
      const element: CardElement = buildCardElement(
        <EntityCard
          content={content}
          cameFrom={asked?.back}
          mark={
            mark && {
              ...mark,
              position: elsewhere.before + mark.position,
              count: elsewhere.count + mark.count,
              site,
            }
          }
          events={{
            ...events,
            onPin: (pinned) => {
              element.stay();
              events.onPin(pinned);
            },
          }}
          onCopy={async (sourced, style) => copy(await citedFact(sourced, style, askToCite))}
          onMute={({ id, name }, scope) =>
            void settle(request, events, () => mute(id, scope), i18n.t('card.muted', [name]))
          }
          onSwitchOff={() =>
            void settle(request, events, switchSiteOff, i18n.t('card.siteOff', [siteLabel(site ?? '')]))
          }
          onFailed={() => void tellNotDone(request.boxes)}
          onTurned={() => layer.element && focusTitle(layer.element)}
        />,
      );
      return { request, events, element, name: content.body.entity.name };
    } catch {
      const text = i18n.t('card.failedHint');
      const view = <Toast title={i18n.t('card.failed')} text={text} onClose={events.onClose} />;
      return { request, events, element: buildCardElement(view), name: undefined };
    }
  }

  async function open(card: Promise<BuiltCard>, opening: Opening, asked?: ScreenAnchor): Promise<void> {
    const own = ++latest;
    showsLookup = asked !== undefined;
    const { request, events, element, name } = await card;
    if (own !== latest) {
      element.remove();
      return;
    }
    const { point, focus, announced } = opening;
    const { boxes, mark } = request;
    layer.show({ element, boxes, point, node: mark?.node ?? asked?.node, focus, events });
    if (announced && name !== undefined) {
      const { position, count } = announced;
      element.announce(i18n.t('card.marked', [name, String(position), String(count)]));
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

  async function notify(notice: ToastContent, boxes: () => DOMRect[]): Promise<void> {
    await present(<Toast {...notice} onClose={close} />, { boxes, node: undefined }, false);
  }

  /** Shows something that no mark asked for; with the focus inside where it answers a look-up. */
  async function present(view: ComponentChild, place: ScreenAnchor, focus = true): Promise<void> {
    latest++;
    showsLookup = focus;
    layer.show({ ...place, element: buildCardElement(view), focus, events: closedBy(close) });
    closeOnClickAway();
  }

  async function openAnswer(entity: string, place: ScreenAnchor, asked: LookupRequest): Promise<void> {
    const card = build({ entity, boxes: place.boxes }, closedBy(close), asked);
    await open(card, { focus: true }, place);
    closeOnClickAway();
  }

  function closeOnClickAway(): void {
    const { element } = layer;
    const ending = new AbortController();
    const onDown = (event: Event) => {
      if (!event.isTrusted || element?.contains(event)) return;
      ending.abort();
      if (layer.element === element && !element?.mount.querySelector('[data-pinned="true"]')) close();
    };
    addEventListener('pointerdown', onDown, {
      capture: true,
      signal: AbortSignal.any([signal, ending.signal]),
    });
  }

  function describeCard() {
    const { element } = layer;
    if (!element) return { open: false, title: '', text: '', rect: null };
    const { x, y, width, height } = element.rect();
    const title = element.mount.querySelector('#card-name')?.textContent ?? '';
    return { open: true, title, text: element.mount.textContent, rect: { x, y, width, height } };
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

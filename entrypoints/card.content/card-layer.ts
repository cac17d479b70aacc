import { type ComponentChild, render } from 'preact';
import { parentOf } from '../../spotting/page/ancestors.ts';
import { type CardElement, createCardElement } from './card-element.ts';
import { followBoxes, movesWithPage } from './follow.ts';
import type { CardEvents } from './request.ts';

export interface LayerContent {
  element: CardElement;
  /** Where it belongs on the page, now. */
  boxes: () => DOMRect[];
  point?: { x: number; y: number } | undefined;
  /** The node on the page that it is about. */
  node?: Node | undefined;
  focus: boolean;
  events: CardEvents;
}

/** Where cards appear in this frame, one at a time. */
export interface CardLayer {
  show(scene: LayerContent): void;
  close(): void;
  readonly element: CardElement | undefined;
}

/** A card that is ready to be shown; until then nothing of it is in the page. */
export function buildCardElement(view: ComponentChild): CardElement {
  const element = createCardElement();
  render(view, element.mount);
  return element;
}

/** Makes a layer. Whatever a card listens to ends with that card. `onShown` is called after each that is shown. */
export function createCardLayer(onShown: () => void): CardLayer {
  let element: CardElement | undefined;
  let closing = new AbortController();
  let before: HTMLElement | undefined;

  return {
    show,
    close,
    get element() {
      return element;
    },
  };

  function close(): void {
    closing.abort();
    const closed = element;
    if (!closed) return;
    element = undefined;
    const hadFocus = closed.hasFocus();
    render(null, closed.mount);
    closed.remove();
    // Back to where the reader was, unless that has gone or the reader has moved on.
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
  }

  function show({ element: own, boxes, point, node, focus, events }: LayerContent): void {
    const active = activeIn(document);
    const came = active instanceof HTMLElement && !element?.hasFocus() ? active : before;
    close();
    before = came;
    element = own;
    closing = new AbortController();
    const { signal } = closing;
    listen(own, events, signal);
    // All that is read of the page is read before the card is in it: afterwards it would be laid out anew for each.
    const placing = { boxes: boxes(), point, rtl: isRightToLeft(node) };
    followBoxes(
      boxes,
      node,
      (by) => {
        if (own.mount.querySelector('[data-pinned="true"]')) return;
        if (by) own.shift(by.x, by.y);
        else events.onLost();
      },
      signal,
    );
    own.show(parentFor(node), placing, node !== undefined && movesWithPage(node));
    if (focus) focusTitle(own);
    onShown();
  }
}

/** What has the focus, also where that is in shadow roots: their hosts take none back. */
function activeIn(tree: DocumentOrShadowRoot): Element | null {
  const active = tree.activeElement;
  return active?.shadowRoot?.activeElement ? activeIn(active.shadowRoot) : active;
}

function isRightToLeft(node: Node | undefined): boolean {
  return node?.parentElement ? getComputedStyle(node.parentElement).direction === 'rtl' : false;
}

/**
 * Moves the focus to the title of a card, from where a screen reader reads on; where the card asks for a choice, to
 * the first.
 */
export function focusTitle({ mount }: CardElement): void {
  const choice = mount.querySelector<HTMLElement>('[role="option"]');
  const target = choice ?? mount.querySelector<HTMLElement>('#card-name');
  target?.focus({ preventScroll: true });
}

function listen(element: CardElement, events: CardEvents, signal: AbortSignal): void {
  element.mount.addEventListener('pointerenter', () => events.onPointerInside(), { signal });
  element.mount.addEventListener('pointerleave', () => events.onPointerOutside(), { signal });
  element.mount.addEventListener('focusin', () => events.onEngage(), { signal });
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isInside = element.contains(event);
    const closes =
      event.type === 'keydown' && event.key === 'Escape' && !(event.isComposing || holdsTyping(element));
    if (closes) {
      // The page's own dialog, below the card, is not what Escape was meant for.
      event.preventDefault();
      events.onClose();
    }
    if (isInside || closes) event.stopImmediatePropagation();
    // Stopped here it does not reach the card either.
    if (isInside && event.type === 'keydown' && !event.isComposing && element.step(event.key))
      event.preventDefault();
  };
  // On the way in, so that the page's shortcuts on its document see none of the keys typed in the card.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, onKey, { signal, capture: true });
}

/** Whether something is typed in a card and not yet kept: a note, a tag, or tags that are only listed so far. */
export function holdsTyping({ mount }: CardElement): boolean {
  const fields = [...mount.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return fields.some(({ value }) => value.trim() !== '') || mount.querySelector('.save-note .tag') !== null;
}

/** A modal dialog and what fills the screen make all that is outside them inert, so their cards go inside. */
export function parentFor(node: Node | undefined): Element {
  for (let at: Node | null | undefined = node; at; at = parentOf(at))
    if (at instanceof Element && at.matches('dialog:modal, :fullscreen')) return at;
  return document.documentElement;
}

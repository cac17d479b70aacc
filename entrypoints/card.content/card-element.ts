import { i18n } from '#i18n';
import baseStyles from '../../components/base.css?inline';
import choiceStyles from '../../components/card/candidates.css?inline';
import cardStyles from '../../components/card/card.css?inline';
import cardFactStyles from '../../components/card/facts.css?inline';
import partStyles from '../../components/card/parts.css?inline';
import { type CardAnchor, placeCard } from '../../components/card/place-card.ts';
import factStyles from '../../components/fact/fact.css?inline';
import { stepInList } from '../../components/list-keys.ts';
import savingStyles from '../../components/saving/saving.css?inline';
import tagStyles from '../../components/tags/tags.css?inline';
import tokenStyles from '../../components/tokens.css?inline';
import { type CardPosition, createCardPosition } from './card-position.ts';

/** The one element we put into a page, while a card is open or about to be, and what is inside. */
export interface CardElement extends Pick<CardPosition, 'shift' | 'stay'> {
  /** Where the card's components are rendered. */
  readonly mount: HTMLElement;
  /** Puts the card inside `parent`, neither to be seen nor touched, where the browser lays it out in its own time. */
  layOut(parent: Element): void;
  /** Shows the card inside `parent`, beside these boxes; where it is `carried`, it goes with the page from then on. */
  show(parent: Element, placing: CardAnchor, carried: boolean): void;
  /** Has a screen reader say something, politely. */
  announce(text: string): void;
  /** Moves in the list that has the focus, where a key asks for that; answers whether it did. */
  step(key: string): boolean;
  /** Whether the focus is inside the card. */
  hasFocus(): boolean;
  /** Where the card is, in viewport pixels. */
  rect(): DOMRect;
  contains(event: Event): boolean;
  remove(): void;
}

/** What happens in the card is the reader's, not the page's: its shortcuts, menus and click-away handlers. */
const KEPT_INSIDE =
  'keydown keypress keyup beforeinput input change copy cut paste focusin focusout click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend wheel'.split(
    ' ',
  );
// Inline and important: the page's styles for a `div` or `[popover]` must not reach it.
const HOST_STYLES =
  'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;';
const PRINT_STYLES = '@media print { :host { display: none !important } }';
const STYLES = [tokenStyles, baseStyles, factStyles]
  .concat(cardStyles, cardFactStyles, partStyles, choiceStyles)
  .concat(savingStyles, tagStyles, PRINT_STYLES)
  .join('');
/** A live region is read out only if it changes a moment after it has come to be, in milliseconds. */
const LIVE_REGION_DELAY = 120;

/** Builds a card's frame: a neutral element with a closed shadow root, in the top layer once shown. */
export function createCardElement(): CardElement {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLES;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLES;
  const mount = document.createElement('div');
  mount.className = 'card-mount';
  mount.dir = i18n.t('direction');
  const live = document.createElement('div');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  root.append(style, mount, live);
  for (const type of KEPT_INSIDE)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  // What a page's script makes up is not the reader's doing.
  for (const type of ['click', 'submit', 'input', 'change'])
    mount.addEventListener(type, refuseUntrusted, { capture: true });

  const { place, shift, stay } = createCardPosition(host);

  return {
    mount,
    layOut(parent) {
      setSeen(false);
      put(parent);
    },
    show(parent, placing, carried) {
      setSeen(true);
      // The page may have moved on since it was laid out.
      if (host.parentElement !== parent) put(parent);
      // A page that is zoomed by its own styles would zoom the card too, and where it stands.
      const zoom = host.currentCSSZoom;
      if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important');
      // Without scroll bars, which would come if the card stood beneath them.
      const { clientWidth: width, clientHeight: height } =
        document.scrollingElement ?? document.documentElement;
      const { room, ...sides } = placeCard(mount.getBoundingClientRect(), placing, { width, height });
      place(sides, carried);
      mount.style.maxHeight = `${room}px`;
    },
    shift,
    stay,
    announce: (text) =>
      void setTimeout(() => {
        live.textContent = text;
      }, LIVE_REGION_DELAY),
    step: (key) => stepInList(root.activeElement, key),
    hasFocus: () => root.activeElement !== null,
    rect: () => mount.getBoundingClientRect(),
    contains: (event) => event.composedPath().includes(host),
    remove: () => host.remove(),
  };

  /** What is cut off is laid out all the same, so that only painting is left to do later. */
  function setSeen(isSeen: boolean): void {
    host.inert = !isSeen;
    host.style.setProperty('clip-path', isSeen ? 'none' : 'inset(100%)', 'important');
  }

  function put(parent: Element): void {
    parent.append(host);
    host.showPopover();
  }
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

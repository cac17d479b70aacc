import baseStyles from '../../components/base.css?inline';
import cardStyles from '../../components/card/card.css?inline';
import { placeCard } from '../../components/card/place.ts';
import factStyles from '../../components/fact/fact.css?inline';
import tokenStyles from '../../components/tokens.css?inline';

/** The one element we put into a page, while a card is open, and what is inside. */
export interface CardFrame {
  /** Where the card's components are rendered. */
  readonly mount: HTMLElement;
  /** Shows the card beside these boxes; from then on it stays where it is. */
  show(boxes: DOMRect[]): Promise<void>;
  /** Where the card is, in viewport pixels. */
  rect(): DOMRect;
  contains(event: Event): boolean;
  remove(): void;
}

/** Keys typed in the card are the reader's, not shortcuts of the page. */
const KEPT_INSIDE = ['keydown', 'keypress', 'keyup', 'input', 'copy', 'paste', 'cut'];

/** Builds a card's frame: a neutral element with a closed shadow root, in the top layer once shown. */
export function createCardFrame(): CardFrame {
  const host = document.createElement('div');
  // Inline and important: the page's styles for a `div` or `[popover]` must not reach it.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; visibility: hidden;';
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokenStyles + baseStyles + factStyles + cardStyles;
  const mount = document.createElement('div');
  root.append(style, mount);
  for (const type of KEPT_INSIDE) mount.addEventListener(type, (event) => event.stopPropagation());

  return {
    mount,
    async show(boxes) {
      document.documentElement.append(host);
      host.showPopover();
      const place = await placeCard(host, boxes);
      for (const [side, value] of Object.entries(place)) host.style.setProperty(side, value, 'important');
      host.style.setProperty('visibility', 'visible');
    },
    rect: () => mount.getBoundingClientRect(),
    contains: (event) => event.composedPath().includes(host),
    remove: () => host.remove(),
  };
}

/**
 * The registry that the spotter and the card script share in the isolated world of a frame: the spotter offers the page
 * it has marked, and the card script, injected once a reader asks for a card, takes it from there.
 */

import type { Opens } from '../choices.ts';
import type { PageMention } from './mark.ts';
import { isSameMark } from './mark-order.ts';

/** The part of the dwell after which a card is got ready, so that it is there when the dwell is over. */
export const PREPARE_AFTER = 0.25;

/** A page with marks on which cards may open. */
export interface MarkedPage {
  /** As they are now: the reader may change them while the page is open. */
  settings: { opens: Opens; dwell: number };
  mentions(): readonly PageMention[];
  nameOf(entity: string): string | undefined;
  /** Aborts when these marks are no more. */
  signal: AbortSignal;
  /** Called by who opens cards from now on; answers where the pointer rests on a mark at that moment. */
  onTaken(): Rest | undefined;
}

/** Where the pointer rests, in viewport pixels, on which mark and since when, on the clock of events. */
export interface Rest {
  target: PageMention;
  x: number;
  y: number;
  since: number;
}

/** Opens cards on a page's marks. */
export interface CardController {
  /** Opens a mention's card, as a click on it does. */
  open(mention: PageMention, at: { x: number; y: number }): void;
  /** Brings a mention into view and opens its card. */
  goTo(mention: PageMention, focus: boolean): void;
  /**
   * Goes to the next mark (1) or the previous one (-1), and says which it is; to the first or the last where the
   * reader `enters` this frame from another. `elsewhere` counts the marks of the page's other frames.
   */
  step(direction: 1 | -1, enters: boolean, elsewhere: { before: number; count: number }): void;
  /** Goes to an entity's first mark here and opens its card, with the focus inside. */
  goToFirst(entity: string): void;
  /** Closes the open card; one that is pinned only where that is said. */
  close(pinned: boolean): void;
  /** Moves the focus into the open card, or opens the first mark in view. */
  enter(): void;
  /** The mention whose card is open. */
  shown(): PageMention | undefined;
}

/** A content script's context: until it is stopped, or until its extension is gone, which nobody tells it. */
interface ContentScriptContext {
  signal: AbortSignal;
  readonly isValid: boolean;
}

interface Bridge {
  page?: MarkedPage | undefined;
  taker?: { take(page: MarkedPage): CardController; context: ContentScriptContext } | undefined;
  cards?: CardController | undefined;
}

const KEY = Symbol.for('backgrounder.cards');
// The isolated world's global object is the only thing the two scripts share.
const world: typeof globalThis & { [KEY]?: Bridge } = globalThis;
function bridge(): Bridge {
  world[KEY] ??= {};
  return world[KEY];
}

/** Offers a page until its marks end; it is taken at once where the card's script is there. */
export function offerPage(page: MarkedPage): void {
  const shared = bridge();
  shared.page = page;
  shared.cards = isCardThere() ? shared.taker?.take(page) : undefined;
  page.signal.addEventListener('abort', () => {
    if (shared.page === page) Object.assign(shared, { page: undefined, cards: undefined });
  });
}

/** Takes the page that is offered and every later one, for as long as the script lives. */
export function takePages(take: (page: MarkedPage) => CardController, context: ContentScriptContext): void {
  const shared = bridge();
  const taker = { take, context };
  shared.taker = taker;
  context.signal.addEventListener('abort', () => {
    if (shared.taker === taker) Object.assign(shared, { taker: undefined, cards: undefined });
  });
  shared.cards = shared.page && take(shared.page);
}

/** Whether the card's script runs in this frame, and is one of this extension as it is now. */
export function isCardThere(): boolean {
  return bridge().taker?.context.isValid ?? false;
}

/** The controller that opens cards in this frame now. */
export function cardControllerHere(): CardController | undefined {
  return bridge().cards;
}

/**
 * Of which entity each mark of this frame is, on which of them a card is open, and whether the card's script is there.
 */
export function readCardState(): { marks: string[]; shown: number | null; hasScript: boolean } {
  const { page, cards } = bridge();
  const marks = page?.mentions() ?? [];
  const shown = cards?.shown();
  return {
    marks: marks.map(({ entity }) => entity),
    shown: shown ? marks.findIndex((mark) => isSameMark(mark, shown)) : null,
    hasScript: isCardThere(),
  };
}

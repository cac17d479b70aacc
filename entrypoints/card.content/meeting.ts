/**
 * Where the spotter and the card's script meet: two scripts in the same isolated world of a frame. The spotter offers
 * the page it has marked; the card's script, which comes once a reader asks for a card, takes it from there.
 */
import type { Elsewhere } from '../../data/messages/protocol.ts';
import type { PageSettings } from '../../data/settings/settings.ts';
import type { PageMention } from '../../spotting/page/mark.ts';
import { isSameMark } from './marks.ts';

/** The part of the dwell after which a card is got ready, so that it is there when the dwell is over. */
export const PREPARE_AFTER = 0.25;

/** A page with marks on which cards may open. */
export interface MarkedPage {
  settings: Pick<PageSettings, 'opens' | 'dwell'>;
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
export interface Cards {
  /** Opens a mention's card, as a click on it does. */
  open(mention: PageMention, at: { x: number; y: number }): void;
  /** Brings a mention into view and opens its card. */
  goTo(mention: PageMention, focus: boolean): void;
  /**
   * Goes to the next mark (1) or the previous one (-1), and says which it is; to the first or the last where the
   * reader `enters` this frame from another.
   */
  step(direction: 1 | -1, enters: boolean, elsewhere: Elsewhere): void;
  /** Goes to an entity's first mark here and opens its card, with the focus inside. */
  goToFirst(entity: string): void;
  /** Closes the open card; one that is pinned only where that is said. */
  close(pinned: boolean): void;
  /** Moves the focus into the open card, or opens the first mark in view. */
  enter(): void;
  /** The mention whose card is open. */
  shown(): PageMention | undefined;
}

/** How long a script lives: until it is stopped, or until its extension is gone, which nobody tells it. */
interface Life {
  signal: AbortSignal;
  readonly isValid: boolean;
}

interface Meeting {
  page?: MarkedPage | undefined;
  taker?: { take(page: MarkedPage): Cards; life: Life } | undefined;
  cards?: Cards | undefined;
}

const KEY = Symbol.for('backgrounder.cards');
// The isolated world's global object is the only thing the two scripts share.
const world: typeof globalThis & { [KEY]?: Meeting } = globalThis;
function meeting(): Meeting {
  world[KEY] ??= {};
  return world[KEY];
}

/** Offers a page until its marks end; it is taken at once where the card's script is there. */
export function offerPage(page: MarkedPage): void {
  const place = meeting();
  place.page = page;
  place.cards = isCardThere() ? place.taker?.take(page) : undefined;
  page.signal.addEventListener('abort', () => {
    if (place.page === page) Object.assign(place, { page: undefined, cards: undefined });
  });
}

/** Takes the page that is offered and every later one, for the life of the script. */
export function takePages(take: (page: MarkedPage) => Cards, life: Life): void {
  const place = meeting();
  const taker = { take, life };
  place.taker = taker;
  life.signal.addEventListener('abort', () => {
    if (place.taker === taker) Object.assign(place, { taker: undefined, cards: undefined });
  });
  place.cards = place.page && take(place.page);
}

/** Whether the card's script runs in this frame, and is one of this extension as it is now. */
export function isCardThere(): boolean {
  return meeting().taker?.life.isValid ?? false;
}

/** Who opens cards in this frame now. */
export function cardsHere(): Cards | undefined {
  return meeting().cards;
}

/**
 * Of which entity each mark of this frame is, on which of them a card is open, and whether the card's script is there.
 */
export function readMeeting(): { marks: string[]; shown: number | null; hasScript: boolean } {
  const { page, cards } = meeting();
  const marks = page?.mentions() ?? [];
  const shown = cards?.shown();
  return {
    marks: marks.map(({ entity }) => entity),
    shown: shown ? marks.findIndex((mark) => isSameMark(mark, shown)) : null,
    hasScript: isCardThere(),
  };
}

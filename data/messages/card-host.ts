/**
 * The card's script and the spotter are two scripts in the same isolated world of a frame: the card announces itself
 * here, and the spotter calls it without a message.
 */

/** What the card is opened for and where. Boxes are in viewport pixels of the frame. */
export interface CardRequest {
  entity: string;
  /** Where the mark is now, a box per line; empty once its words are gone from the page. */
  boxes(): DOMRect[];
  /** Where the pointer is, where it is on the mark. */
  point?: { x: number; y: number } | undefined;
  /** Whether the focus goes into the card. */
  focus: boolean;
  /** Which of all marks on the page it is, where a screen reader is to say so. */
  announced?: { position: number; count: number } | undefined;
  /** The mark it is opened on; nothing for a look-up. */
  mark?: MarkOnPage | undefined;
}

export interface MarkOnPage {
  /** The words as they stand on the page. */
  text: string;
  /** The alias they are taken for. */
  alias: string;
  /** What on the page spoke for that reading, in words. */
  because: string[];
  /** Which of the entity's marks on this page it is, counted from 1, and of how many. */
  position: number;
  count: number;
  /** The text node that it begins in. */
  node: Node;
  /** Ids of all entities that are marked on the page. */
  entities: string[];
}

/** What the card tells whoever opened it. */
export interface CardEvents {
  onPointerInside(): void;
  onPointerOutside(): void;
  /** Something inside the card has the focus. */
  onEngage(): void;
  onPin(pinned: boolean): void;
  /** The mark has left the view. */
  onLost(): void;
  onNext(): void;
  onClose(): void;
}

export interface CardHost {
  /** Gets ready to open: reads what the card will show. */
  prepare(request: CardRequest): void;
  open(request: CardRequest, events: CardEvents): void;
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

const KEY = Symbol.for('backgrounder.card-host');
// The isolated world's global object is the only thing the two scripts share.
const world: typeof globalThis & { [KEY]?: CardHost | undefined } = globalThis;

/** The card's host in this frame, once its script has run. */
export function cardHost(): CardHost | undefined {
  return world[KEY];
}

/** Announces the card's host; `undefined` takes it back. */
export function announceCardHost(host: CardHost | undefined): void {
  world[KEY] = host;
}

/**
 * The card's script and the spotter are two scripts in the same isolated world of a frame: the card announces itself
 * here, and the spotter calls it without a message.
 */

/** What the card is opened for and where. Boxes are in viewport pixels of the frame. */
export interface CardRequest {
  entity: string;
  /** Where the mark is now; empty once its words are gone from the page. */
  boxes(): DOMRect[];
  /** Whether the reader came by keyboard, so that the focus goes into the card. */
  focus: boolean;
}

/** What the card tells the spotter. */
export interface CardEvents {
  onPointerInside(): void;
  onPointerOutside(): void;
  onPin(): void;
  onClose(): void;
}

export interface CardHost {
  open(request: CardRequest, events: CardEvents): void;
  close(): void;
  /** Whether an event comes from the card itself. */
  contains(event: Event): boolean;
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

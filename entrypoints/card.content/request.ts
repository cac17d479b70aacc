import type { Mark } from '../../spotting/terms/mark-kinds.ts';

/** What a card is for and where it belongs. Boxes are in viewport pixels of the frame. */
export interface CardRequest {
  entity: string;
  /** Where the mark is now, a box per line; empty once its words are gone from the page. */
  boxes(): DOMRect[];
  /** The mark it is opened on; nothing for a look-up. */
  mark?: MarkOnPage | undefined;
}

/** How a card is opened, once it is there. */
export interface Opening {
  /** Where the pointer is, where it is on the mark. */
  point?: { x: number; y: number } | undefined;
  /** Whether the focus goes into the card. */
  focus: boolean;
  /** Which of all marks on the page it is, where a screen reader is to say so. */
  announced?: { position: number; count: number } | undefined;
}

/** A mark, with what spoke for it in words, and where it is. */
export type MarkOnPage = Mark & {
  /** Which of the entity's marks in this frame it is, counted from 1, and of how many. */
  position: number;
  count: number;
  /** The text node that it begins in. */
  node: Node;
  /** Ids of all entities that are marked on the page. */
  entities: string[];
};

/** What a card tells whoever opened it. */
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

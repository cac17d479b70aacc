/** Space between the mark's lines and the card, in px: near enough to belong, far enough to read the line. */
const GAP = 8;
/** Space kept free at the window's edges, in px. */
const MARGIN = 8;
/** The least height a card is given, in px; in a window too small for it beside the line, it covers some of it. */
const LEAST_ROOM = 96;

export interface CardAnchor {
  /** Where the mark is, a box per line, in viewport pixels. */
  boxes: DOMRect[];
  /** Where the pointer is, where it is on the mark. */
  point?: { x: number; y: number } | undefined;
  /** Whether the text around the mark runs from right to left. */
  rtl: boolean;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Where a card goes, in viewport pixels. One above its line is held at its lower edge, so that it grows away from it.
 */
export type CardSpot = { left: number; room: number } & ({ top: number } | { bottom: number });

/**
 * Where to put a card of some size in a window: below the mark's lines, above them where it fits only there or where
 * there is more room, and never on them.
 */
export function placeCard(card: Size, placing: CardAnchor, view: Size): CardSpot {
  const line = lineOf(placing, view);
  const below = view.height - line.bottom - GAP - MARGIN;
  const above = line.top - GAP - MARGIN;
  const isAbove = card.height > below && above > below;
  const room = Math.max(LEAST_ROOM, isAbove ? above : below);
  const wanted = placing.rtl ? line.right - card.width : line.left;
  const left = Math.max(MARGIN, Math.min(wanted, view.width - MARGIN - card.width));
  const edge = Math.max(
    MARGIN,
    Math.min(isAbove ? view.height - line.top + GAP : line.bottom + GAP, view.height - room - MARGIN),
  );
  return isAbove ? { left, room, bottom: edge } : { left, room, top: edge };
}

/** The part of the mark that the reader is at, as high as all its lines, so that the card stays clear of each. */
function lineOf({ boxes, point }: CardAnchor, view: Size) {
  const first = boxes[0];
  // Without a mark on screen the card stands where it is easiest to see.
  if (!first)
    return { left: view.width / 2, right: view.width / 2, top: view.height / 4, bottom: view.height / 4 };
  const { left, right } =
    boxes.find(
      (box) =>
        point && point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom,
    ) ?? first;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, right, top, bottom };
}

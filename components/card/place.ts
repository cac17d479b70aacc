import { computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';

/** Space between the mark's lines and the card, in px: near enough to belong, far enough to read the line. */
const GAP = 8;
/** Space kept free at the window's edges, in px. */
const MARGIN = 8;
/** The least height a card is given, in px; in a window too small for it beside the line, it covers some of it. */
const LEAST_ROOM = 96;

export interface Placing {
  /** Where the mark is, a box per line, in viewport pixels. */
  boxes: DOMRect[];
  /** Where the pointer is, where it is on the mark. */
  point?: { x: number; y: number } | undefined;
  /** Whether the text around the mark runs from right to left. */
  rtl: boolean;
}

/**
 * Where to put the card, as CSS declarations: below the mark's lines, above them where there is more room, and never
 * on them. A card above is held at its lower edge, so that it grows away from the line.
 */
export async function placeCard(card: HTMLElement, placing: Placing): Promise<Record<string, string>> {
  const line = lineOf(placing);
  const mark: VirtualElement = { getBoundingClientRect: () => line };
  const { x, placement } = await computePosition(mark, card, {
    strategy: 'fixed',
    placement: placing.rtl ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
    ],
  });
  const isAbove = placement.startsWith('top');
  const room = Math.max(LEAST_ROOM, (isAbove ? line.top : innerHeight - line.bottom) - GAP - MARGIN);
  const edge = Math.max(
    MARGIN,
    Math.min(isAbove ? innerHeight - line.top + GAP : line.bottom + GAP, innerHeight - room - MARGIN),
  );
  return {
    left: `${x}px`,
    ...(isAbove ? { bottom: `${edge}px` } : { top: `${edge}px` }),
    '--card-room': `${room}px`,
  };
}

/** The part of the mark that the reader is at, as high as all its lines, so that the card stays clear of each. */
function lineOf({ boxes, point }: Placing): DOMRect {
  const first = boxes[0];
  // Without a mark on screen the card stands where it is easiest to see.
  if (!first) return new DOMRect(innerWidth / 2, innerHeight / 4, 0, 0);
  const at = boxes.find(
    ({ left, right, top, bottom }) =>
      point && point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
  );
  const { x, width } = at ?? first;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(x, top, width, bottom - top);
}

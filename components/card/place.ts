import { computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';

/** Space between the mark's line and the card, in px: near enough to belong, far enough to read the line. */
const GAP = 8;
/** Space kept free at the window's edges, in px. */
const MARGIN = 8;

/**
 * Where to put the card, as CSS declarations: below the mark's line, above it where there is more room, and never on
 * it. A card above is held at its lower edge, so that it grows away from the line.
 */
export async function placeCard(card: HTMLElement, boxes: DOMRect[]): Promise<Record<string, string>> {
  // Without a mark on screen the card stands where it is easiest to see.
  const line = boxes[0] ?? new DOMRect(innerWidth / 2, innerHeight / 4, 0, 0);
  const mark: VirtualElement = { getBoundingClientRect: () => line };
  const { x, placement } = await computePosition(mark, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
    ],
  });
  const isAbove = placement.startsWith('top');
  const room = isAbove ? line.top : innerHeight - line.bottom;
  return {
    left: `${x}px`,
    ...(isAbove ? { bottom: `${innerHeight - line.top + GAP}px` } : { top: `${line.bottom + GAP}px` }),
    '--card-room': `${Math.max(120, room - GAP - MARGIN)}px`,
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far beside the straight way a pointer may stray, in px. */
const SLACK = 4;

/**
 * Whether a point lies on the way from a mark to its card: in the trapezium between the two edges that face each
 * other. Such a point counts as being at the card, so that other marks on the way do not take over.
 */
export function isInSafeArea(x: number, y: number, mark: Box, card: Box): boolean {
  const isBelow = card.top >= mark.bottom;
  const from = isBelow ? mark.bottom : mark.top;
  const to = isBelow ? card.top : card.bottom;
  const way = (y - from) / (to - from);
  if (!(way >= 0 && way <= 1)) return false;
  const left = mark.left + (card.left - mark.left) * way;
  const right = mark.right + (card.right - mark.right) * way;
  return x >= left - SLACK && x <= right + SLACK;
}

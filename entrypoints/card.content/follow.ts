/**
 * Calls back, as the page scrolls or is laid out anew, with how far the boxes have moved since the call; with
 * `undefined` once nothing of them can be seen any more. Until the signal aborts.
 */
export function followBoxes(
  boxes: () => DOMRect[],
  node: Node | undefined,
  onMoved: (by: { x: number; y: number } | undefined) => void,
  signal: AbortSignal,
): void {
  const start = boxes()[0];
  if (!start) return;
  const clips = clippingAncestors(node);
  let frame = 0;
  const look = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (signal.aborted) return;
      const now = boxes()[0];
      onMoved(now && isInView(now, clips) ? { x: now.x - start.x, y: now.y - start.y } : undefined);
    });
  };
  const options = { signal, capture: true, passive: true };
  addEventListener('scroll', look, options);
  addEventListener('resize', look, options);
}

function isInView(box: DOMRect, clips: Element[]): boolean {
  const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return [window, ...clips.map((clip) => clip.getBoundingClientRect())].every(
    ({ left, top, right, bottom }) =>
      box.right > left && box.left < right && box.bottom > top && box.top < bottom,
  );
}

/** The elements around a node that cut off what scrolls out of them. */
function clippingAncestors(node: Node | undefined): Element[] {
  const clips: Element[] = [];
  for (let at = node?.parentElement; at && at !== document.body; at = at.parentElement)
    if (!/^(?:visible|clip)? ?visible$/.test(getComputedStyle(at).overflow)) clips.push(at);
  return clips;
}

import { parentOf } from '../../spotting/page/ancestors.ts';

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
  const clips = elementsAround(node).filter(isClipping);
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

/**
 * Whether a node moves in the window as the document is scrolled, and by nothing else: it is in no box that scrolls by
 * itself, and in none that stands still.
 */
export function movesWithPage(node: Node): boolean {
  const around = elementsAround(node);
  if (node instanceof Element) around.push(node);
  return !around.some((element) => {
    const { position, overflow } = getComputedStyle(element);
    return /fixed|sticky/.test(position) || /auto|scroll/.test(overflow);
  });
}

/** Whether an element cuts off what scrolls out of it. */
function isClipping(element: Element): boolean {
  return !/^(?:visible|clip)? ?visible$/.test(getComputedStyle(element).overflow);
}

/** The elements around a node up to the page's body, out of shadow roots too. */
function elementsAround(node: Node | undefined): Element[] {
  const around: Element[] = [];
  for (let at = node && parentOf(node); at && at !== document.body; at = parentOf(at))
    if (at instanceof Element) around.push(at);
  return around;
}

/** How a pointer tells that its reader is resting, or asking. */

/** Pointer speed in px/ms above which resting is not assumed, so that passing over a page opens nothing. */
const FAST_POINTER = 1.2;
/** A click on these belongs to the page. */
const PAGE_CONTROLS =
  'a[href], area, button, label, summary, input, select, textarea, [role="button"], [role="link"]';

/** Watches a pointer: each move that it is given is called fast or not, by the way since the last one. */
export function createSpeedometer(): (move: PointerEvent) => boolean {
  let last = { x: 0, y: 0, time: 0 };
  return ({ clientX: x, clientY: y, timeStamp: time }) => {
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    last = { x, y, time };
    return speed >= FAST_POINTER;
  };
}

/** Whether a click on some words is meant for the page: for a link or a control, or for selecting the words. */
export function isForPage(click: MouseEvent): boolean {
  const isControl = click.composedPath().some((at) => at instanceof Element && at.matches(PAGE_CONTROLS));
  return isControl || !(getSelection()?.isCollapsed ?? true);
}

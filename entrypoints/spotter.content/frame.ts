/** Frames smaller than this, in px, hold buttons and advertisements, not reading matter. */
const READABLE = { width: 200, height: 100 };

/** Waits until this frame is large enough to be read; many begin empty and grow. */
export function whenReadable(signal: AbortSignal): Promise<void> {
  const isReadable = () =>
    window === window.top || (innerWidth >= READABLE.width && innerHeight >= READABLE.height);
  return new Promise((resolve) => {
    if (isReadable()) resolve();
    else addEventListener('resize', () => isReadable() && resolve(), { signal });
  });
}

/** Where this frame is in the viewport of the page, in px; `null` where another site's frame stands between. */
export function frameOffset(): { x: number; y: number } | null {
  let [x, y] = [0, 0];
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent) {
      const frame = view.frameElement;
      if (!frame) return null;
      const box = frame.getBoundingClientRect();
      x += box.x + frame.clientLeft;
      y += box.y + frame.clientTop;
    }
  } catch {
    return null;
  }
  return { x, y };
}

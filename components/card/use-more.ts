import { useState } from 'preact/hooks';

/** Some items of which the first are shown, and the rest on request. */
export interface More<Item> {
  shown: Item[];
  /** How many are not shown. */
  hidden: number;
  showAll(): void;
  /** For the `ref` of an item: the first that was not shown before takes the focus, since the button for it is gone. */
  focusOf(item: Item): ((element: HTMLElement | null) => void) | null;
}

/** Shows the first so many of some items until the rest is asked for. */
export function useMore<Item>(items: Item[], most: number): More<Item> {
  const [all, setAll] = useState(false);
  return {
    shown: all ? items : items.slice(0, most),
    hidden: all ? 0 : Math.max(0, items.length - most),
    showAll: () => setAll(true),
    focusOf: (item) => (all && item === items[most] ? takeFocus : null),
  };
}

/** Takes the focus without moving what is being read. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

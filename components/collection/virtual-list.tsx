import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps<Item> {
  label: string;
  items: Item[];
  keyOf: (item: Item) => string;
  /** How high an item is taken to be before it was ever shown, in pixels. */
  estimate: number;
  children: (item: Item) => ComponentChildren;
}

/** How much is rendered beyond the window, so that scrolling meets no gaps. */
const MARGIN = 800;

/**
 * A list in the page's own scroll of which only the items near the window are in the document. Heights are measured
 * as items come by, so that they need not be alike. An item that has the focus stays wherever the list scrolls.
 */
export function VirtualList<Item>({ label, items, keyOf, estimate, children }: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const [focused, setFocused] = useState<string>();

  const tops = topsOf(items, (item) => heights.current.get(keyOf(item)) ?? estimate);
  const top = list.current ? list.current.getBoundingClientRect().top : 0;
  const first = Math.max(0, lastAtOrBefore(tops, -top - MARGIN));
  const last = Math.min(items.length - 1, lastAtOrBefore(tops, -top + innerHeight + MARGIN));
  const shown = items.slice(first, last + 1).map((item, index) => ({ item, index: first + index }));
  const kept = focused === undefined ? -1 : items.findIndex((item) => keyOf(item) === focused);
  const keptItem = items[kept];
  if (keptItem !== undefined && kept < first) shown.unshift({ item: keptItem, index: kept });
  if (keptItem !== undefined && kept > last) shown.push({ item: keptItem, index: kept });

  useLayoutEffect(() => {
    const onScroll = () => redraw((count) => count + 1);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    // The list's place on the page is known from the first layout on.
    onScroll();
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, []);

  const [observer] = useState(
    () =>
      new ResizeObserver((entries) => {
        let isNew = false;
        for (const { target, borderBoxSize } of entries) {
          const key = keyAt(target);
          const height = borderBoxSize[0]?.blockSize;
          if (key === undefined || !height || heights.current.get(key) === height) continue;
          heights.current.set(key, height);
          isNew = true;
        }
        if (isNew) redraw((count) => count + 1);
      }),
  );
  useLayoutEffect(() => () => observer.disconnect(), []);

  return (
    <ul
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ height: `${tops.at(-1) ?? 0}px` }}
      onFocusIn={(event) => setFocused(keyAt(event.target))}
      onFocusOut={() => setFocused(undefined)}
    >
      {shown.map(({ item, index }) => (
        <Row
          key={keyOf(item)}
          name={keyOf(item)}
          top={tops[index] ?? 0}
          place={[index + 1, items.length]}
          observer={observer}
        >
          {children(item)}
        </Row>
      ))}
    </ul>
  );
}

interface RowProps {
  name: string;
  top: number;
  place: [position: number, of: number];
  observer: ResizeObserver;
  children: ComponentChildren;
}

function Row({ name, top, place: [position, of], observer, children }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const { current } = row;
    if (!current) return undefined;
    observer.observe(current);
    return () => observer.unobserve(current);
  }, [observer]);
  return (
    <li
      ref={row}
      data-key={name}
      aria-posinset={position}
      aria-setsize={of}
      style={{ transform: `translateY(${top}px)` }}
    >
      {children}
    </li>
  );
}

/** Where each item begins, and after the last one where the list ends. */
function topsOf<Item>(items: Item[], heightOf: (item: Item) => number): number[] {
  const tops = [0];
  let top = 0;
  for (const item of items) {
    top += heightOf(item);
    tops.push(top);
  }
  return tops;
}

function lastAtOrBefore(tops: number[], offset: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function keyAt(target: EventTarget | null): string | undefined {
  const row = target instanceof Element ? target.closest('[data-key]') : null;
  return row instanceof HTMLElement ? row.dataset['key'] : undefined;
}

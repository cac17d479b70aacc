import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

interface VirtualListProps<Item> {
  label: string;
  items: Item[];
  keyOf: (item: Item) => string;
  /** How high an item is taken to be before it was ever shown, in pixels. */
  estimate: number;
  children: (item: Item) => ComponentChildren;
}

/** How much is rendered beyond the window, so that scrolling meets no gaps. */
const MARGIN = 500;
/** How much of that must be left, or more is rendered. */
const SPARE = 200;

/** A stretch of the list, in pixels from its beginning. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * A list in the page's own scroll of which only the items near the window are in the document. Heights are measured
 * as items come by, so that they need not be alike. An item that has the focus stays wherever the list scrolls.
 */
export function VirtualList<Item>({ label, items, keyOf, estimate, children }: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [near, setNear] = useState<Stretch>({ from: -MARGIN, to: innerHeight + MARGIN });
  const [focused, setFocused] = useState<string>();

  const tops = useMemo(
    () => topsOf(items, (item) => heights.current.get(keyOf(item)) ?? estimate),
    [items, measured],
  );
  const first = lastAtOrBefore(tops, near.from);
  const last = Math.min(items.length - 1, lastAtOrBefore(tops, near.to));
  const shown = items.slice(first, last + 1).map((item, index) => ({ item, index: first + index }));
  const kept = focused === undefined ? -1 : items.findIndex((item) => keyOf(item) === focused);
  const keptItem = items[kept];
  if (keptItem !== undefined && kept < first) shown.unshift({ item: keptItem, index: kept });
  if (keptItem !== undefined && kept > last) shown.push({ item: keptItem, index: kept });

  const look = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const seen = { from: -top, to: -top + innerHeight };
    // What is rendered is not touched until the window comes near its end.
    setNear((now) =>
      now.from <= Math.max(0, seen.from - SPARE) && now.to >= seen.to + SPARE
        ? now
        : { from: seen.from - MARGIN, to: seen.to + MARGIN },
    );
  }, []);
  // The list's place on the page is known from the first layout on, and may be another with other items.
  useLayoutEffect(look, [items]);
  useLayoutEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
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
        if (isNew) setMeasured((count) => count + 1);
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
          item={item}
        >
          {children}
        </Row>
      ))}
    </ul>
  );
}

interface RowProps<Item> {
  name: string;
  top: number;
  place: [position: number, of: number];
  observer: ResizeObserver;
  item: Item;
  children: (item: Item) => ComponentChildren;
}

function Row<Item>({ name, top, place: [position, of], observer, item, children }: RowProps<Item>) {
  // Scrolling moves rows; it does not change what is in them.
  const content = useMemo(() => children(item), [children, item]);
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
      {content}
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

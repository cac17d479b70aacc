import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DRAGGED } from './snippet-item.tsx';

interface FilterButtonProps {
  isChosen: boolean;
  count: number;
  onChoose: () => void;
  onDropped?: (id: string) => void;
  children: ComponentChildren;
}

/** A filter that is on or off. Where snippets can be dropped on it, it says so while one is over it. */
export function FilterButton({ isChosen, count, onChoose, onDropped, children }: FilterButtonProps) {
  const [isOver, setOver] = useState(false);
  return (
    <button
      type="button"
      class="collection-choice"
      aria-pressed={isChosen}
      data-over={isOver}
      onClick={onChoose}
      onDragOver={(event) => {
        if (!onDropped || !event.dataTransfer?.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const id = event.dataTransfer?.getData(DRAGGED);
        if (id) onDropped?.(id);
      }}
    >
      <span>{children}</span>
      <span class="quiet">{count}</span>
    </button>
  );
}

interface ListProps {
  title: string;
  empty: string;
  /** What the button beside each item does. */
  undoLabel: string;
  items: { label: string; undo(): void }[];
}

/** What the reader has set, each with a button that undoes it. */
export function List({ title, empty, undoLabel, items }: ListProps) {
  return (
    <section class="options-list">
      <h2>{title}</h2>
      {items.length === 0 && <p class="quiet">{empty}</p>}
      <ul>
        {items.map(({ label, undo }) => (
          <li key={label}>
            {label}
            <button type="button" aria-label={`${undoLabel}: ${label}`} onClick={undo}>
              {undoLabel}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

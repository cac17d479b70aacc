/** How rows of one kind are compared and restored. */
interface Rules<Row, Done> {
  /** Whether a row still is as the change left it. */
  isAs(done: Done, row: Row): boolean;
  /** What a row becomes again. */
  restore(past: Row, row: Row): Row;
  /** Whether a row that the change deleted can come back. */
  mayReturn(past: Row): boolean;
}

/**
 * Computes the rows after a change to them is reverted: `past` as they were before it, `done` as it left them, `now` as
 * they are. What was changed again since stays as it is; `skipped` tells how many.
 */
export function revert<Row extends { id: string }, Done extends { id: string }>(
  now: Row[],
  past: Row[],
  done: Done[],
  { isAs, restore, mayReturn }: Rules<Row, Done>,
): { rows: Row[]; skipped: number } {
  const before = new Map(past.map((row) => [row.id, row]));
  const after = new Map(done.map((row) => [row.id, row]));
  const present = new Set(now.map(({ id }) => id));
  let skipped = 0;
  const kept = now.flatMap((row) => {
    const then = after.get(row.id);
    const old = before.get(row.id);
    if (then && isAs(then, row)) return old ? [restore(old, row)] : [];
    if (then || old) skipped++;
    return [row];
  });
  const missing = past.filter(({ id }) => !present.has(id));
  const back = missing.filter((row) => !after.has(row.id) && mayReturn(row));
  return { rows: [...kept, ...back], skipped: skipped + missing.length - back.length };
}

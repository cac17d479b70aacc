import { type Collection, Dexie, type Table } from 'dexie';

/** All that a table holds of a pack. Its rows are filed under the pack's id and numbers. */
export function ofPack<Row, Key>(table: Table<Row, Key>, pack: string): Collection<Row, Key> {
  return table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
}

/** The names in a table, in its order. */
export function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  // A table written out as a literal holds no more names than its type tells.
  return Object.keys(table) as (keyof Table & string)[];
}

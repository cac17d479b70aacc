import { fromRow, type SnippetRow, toRow } from '../database.ts';
import type { Snippet } from '../schema.ts';
import type { SnippetPlan } from './plan.ts';

/**
 * Compares a backup's snippets with what is there. A snippet is the same one if it has the same words of the same
 * page (see `identityOf`), whatever its id. Of two versions the one edited later counts, with all its fields.
 */
export async function planBackup(rows: SnippetRow[], snippets: Snippet[]): Promise<SnippetPlan> {
  const byIdentity = new Map(rows.map((row) => [row.identity, row]));
  const ids = new Set(rows.map(({ id }) => id));
  const stored = new Set(rows);
  const plan: SnippetPlan = { added: [], changed: [], same: 0, leftOut: 0 };
  for (const row of await Promise.all(snippets.map(toRow))) {
    const snippet = fromRow(row);
    const known = byIdentity.get(row.identity);
    if (!known) {
      const id = ids.has(snippet.id) ? crypto.randomUUID() : snippet.id;
      plan.added.push({ ...snippet, id });
      byIdentity.set(row.identity, { ...row, id });
      ids.add(id);
    } else if (known.edited < snippet.edited && stored.has(known)) {
      const to = { ...snippet, id: known.id, revision: Math.max(known.revision + 1, snippet.revision) };
      plan.changed.push({ from: fromRow(known), to });
      byIdentity.set(row.identity, { ...known, ...to });
    } else plan.same++;
  }
  return plan;
}

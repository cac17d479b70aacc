import { type Change, change } from '../change.ts';
import { type CollectionDatabase, toRow } from '../database.ts';
import type { ImportPlan } from './merge.ts';

/**
 * Does what a plan says, in one transaction. What was edited or saved since the plan was made is left as it is. The
 * plan's snippets are known by their words and page: the same ones may have been saved in another window since.
 */
export async function applyImport(db: CollectionDatabase, plan: ImportPlan): Promise<Change> {
  const changed = plan.changed.map(({ to }) => to);
  const rows = await Promise.all([...plan.added, ...changed].map(toRow));
  const revisions = new Map(plan.changed.map(({ from }) => [from.id, from.revision]));
  const identities = rows.map(({ identity }) => identity);
  const held = await db.snippets.where('identity').anyOf(identities).primaryKeys();
  return change(db, { snippets: held }, (now) => {
    const moved = new Map(
      now.snippets.filter((row) => row.revision !== revisions.get(row.id)).map((row) => [row.identity, row]),
    );
    return { snippets: rows.map((row) => moved.get(row.identity) ?? row), folders: plan.folders };
  });
}

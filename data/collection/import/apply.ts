import { type Change, change } from '../change.ts';
import { type CollectionDatabase, toRow } from '../database.ts';
import type { ImportPlan } from './merge.ts';

/** Does what a plan says, in one transaction. What was edited since the plan was made is left as it is. */
export async function applyImport(db: CollectionDatabase, plan: ImportPlan): Promise<Change> {
  const changed = plan.changed.map(({ to }) => to);
  const rows = await Promise.all([...plan.added, ...changed].map(toRow));
  const revisions = new Map(plan.changed.map(({ from }) => [from.id, from.revision]));
  return change(db, { snippets: changed.map(({ id }) => id) }, (now) => {
    const moved = new Map(
      now.snippets.filter((row) => row.revision !== revisions.get(row.id)).map((row) => [row.id, row]),
    );
    return { snippets: rows.map((row) => moved.get(row.id) ?? row), folders: plan.folders };
  });
}

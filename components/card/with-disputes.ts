import type { OpenDispute, SourcedFact } from '../../data/corpus/entity-details.ts';

/** Puts each dispute under the first fact that it concerns. */
export function withDisputes(facts: SourcedFact[], disputes: OpenDispute[]) {
  const told = new Set<string>();
  return facts.map((sourced) => {
    const open = disputes.filter(
      ({ dispute }) => dispute.facts.includes(sourced.fact.id) && !told.has(dispute.id),
    );
    for (const { dispute } of open) told.add(dispute.id);
    return { sourced, open };
  });
}

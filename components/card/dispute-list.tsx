import type { OpenDispute } from '../../data/corpus/entity-details.ts';
import { disputeSentence } from '../../data/corpus/preview.ts';
import { FactItem } from '../fact/fact.tsx';

/** What sources disagree on, one sentence each; one at a time opens to the note and the facts behind it. */
export function DisputeList({ disputes }: { disputes: OpenDispute[] }) {
  return (
    <ul class="dispute-list">
      {disputes.map(({ dispute, facts }) => (
        <li key={dispute.id}>
          <details name="card-dispute">
            <summary dir="auto">{disputeSentence(dispute)}</summary>
            {dispute.note !== disputeSentence(dispute) && <p dir="auto">{dispute.note}</p>}
            <ul class="card-facts">
              {facts.map((sourced) => (
                <li key={sourced.fact.id}>
                  <FactItem sourced={sourced} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

import { i18n } from '#i18n';
import type { OpenDispute } from '../../data/corpus/card.ts';
import { FactItem } from '../fact/fact.tsx';

interface DisputeNoteProps {
  open: OpenDispute;
  /** Ids of facts that stand beside the note already. */
  shown: ReadonlySet<string>;
}

/** That facts contradict each other, what to make of it, and the side that is not already on show. */
export function DisputeNote({ open: { dispute, facts }, shown }: DisputeNoteProps) {
  const others = facts.filter(({ fact }) => !shown.has(fact.id));
  return (
    <div class="dispute" role="note" aria-label={i18n.t('card.disputed')}>
      <h3>{i18n.t('card.disputed')}</h3>
      <p>{dispute.note}</p>
      {others.length > 0 && (
        <ul class="dispute-facts">
          {others.map((sourced) => (
            <li key={sourced.fact.id}>
              <FactItem sourced={sourced} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

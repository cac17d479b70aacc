import { i18n } from '#i18n';
import type { OpenDispute } from '../../data/corpus/entity-details.ts';
import { FactItem } from '../fact/fact.tsx';
import { useMore } from './use-more.ts';

interface DisputeNoteProps {
  open: OpenDispute;
  /** Ids of facts that stand beside the note already. */
  shown: ReadonlySet<string>;
  /** How many facts of the other side are shown before more are asked for; all where left out. */
  most?: number;
}

/** That facts contradict each other, what to make of it, and the side that is not already on show. */
export function DisputeNote({ open: { dispute, facts }, shown, most = facts.length }: DisputeNoteProps) {
  const others = facts.filter(({ fact }) => !shown.has(fact.id));
  const more = useMore(others, most);
  return (
    <div class="dispute" role="note" aria-label={i18n.t('card.disputed')}>
      <h3>{i18n.t('card.disputed')}</h3>
      <p dir="auto">{dispute.note}</p>
      {others.length > 0 && (
        <ul class="dispute-facts">
          {more.shown.map((sourced) => (
            <li key={sourced.fact.id} tabIndex={-1} ref={more.focusOf(sourced)}>
              <FactItem sourced={sourced} />
            </li>
          ))}
        </ul>
      )}
      {more.hidden > 0 && (
        <button type="button" class="link quiet" onClick={more.showAll}>
          {i18n.t('card.moreSides', more.hidden)}
        </button>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RelatedEntity } from '../../data/corpus/card.ts';
import { relationLabel } from './relation-label.ts';

/** How many related entities a card names before it is asked for more. */
const FIRST_RELATED = 6;

interface RelatedEntitiesProps {
  related: RelatedEntity[];
  onFollow(entity: string): void;
}

/** The entities that this one stands in a relation to, each with what the relation is. */
export function RelatedEntities({ related, onFollow }: RelatedEntitiesProps) {
  const [all, setAll] = useState(false);
  if (related.length === 0) return null;
  const shown = all ? related : related.slice(0, FIRST_RELATED);
  const groups = Map.groupBy(shown, ({ relation, direction }) => relationLabel(relation, direction));
  return (
    <section class="card-related" aria-labelledby="card-related">
      <h3 class="kicker" id="card-related">
        {i18n.t('card.related')}
      </h3>
      <dl>
        {[...groups].map(([label, entities]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {entities.map(({ id, name }) => (
                <button key={id} type="button" class="link" onClick={() => onFollow(id)}>
                  {name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {shown.length < related.length && (
        <button type="button" class="link quiet" onClick={() => setAll(true)}>
          {i18n.t('card.allRelated', [String(related.length)])}
        </button>
      )}
    </section>
  );
}

import { i18n } from '#i18n';
import type { RelatedEntity } from '../../data/corpus/entity-details.ts';
import { relationLabel } from './relation-label.ts';
import { useMore } from './use-more.ts';

/** How many related entities a card names before it is asked for more. */
const FIRST_RELATED = 12;

interface RelatedEntitiesProps {
  related: RelatedEntity[];
  onFollow(entity: string): void;
}

/** The entities that this one stands in a relation to, each with what the relation is. */
export function RelatedEntities({ related, onFollow }: RelatedEntitiesProps) {
  const more = useMore(related, FIRST_RELATED);
  const groups = Map.groupBy(more.shown, ({ relation, direction }) => relationLabel(relation, direction));
  return (
    <div class="card-related">
      <dl>
        {[...groups].map(([label, entities]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {entities.map((entity) => (
                <button
                  key={entity.id}
                  type="button"
                  class="link"
                  ref={more.focusOf(entity)}
                  onClick={() => onFollow(entity.id)}
                >
                  {entity.name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {more.hidden > 0 && (
        <button type="button" class="link quiet" onClick={more.showAll}>
          {i18n.t('card.allRelated', [String(related.length)])}
        </button>
      )}
    </div>
  );
}

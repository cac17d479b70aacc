import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { FactItem } from '../fact/fact.tsx';
import type { SavedBefore } from './mark-info.ts';

interface SavedFactsProps {
  body: EntityDetails;
  saved: SavedBefore | undefined;
  onOpenCollection(): void;
}

/** The facts about the entity that the reader has saved, and the way to all that was saved. */
export function SavedFacts({ body, saved, onOpenCollection }: SavedFactsProps) {
  const facts = body.facts.filter(({ fact }) => saved?.facts.includes(fact.id));
  return (
    <>
      <p>{i18n.t('card.savedBefore', saved?.count ?? 0)}</p>
      <ol class="card-facts">
        {facts.map((sourced) => (
          <li key={sourced.fact.id}>
            <FactItem sourced={sourced} />
          </li>
        ))}
      </ol>
      <button type="button" class="link" onClick={onOpenCollection}>
        {i18n.t('card.openCollection')}
      </button>
    </>
  );
}

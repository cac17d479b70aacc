import { i18n } from '#i18n';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { DisputeNote } from '../card/dispute.tsx';
import { FactItem } from '../fact/fact.tsx';

interface DossierProps {
  body: CardBody;
  /** Saves a fact; rejects when nothing was saved. */
  onSave(sourced: SourcedFact): Promise<unknown>;
}

/** Everything known about an entity, on a page of its own. */
export function Dossier({ body: { entity, facts, disputes }, onSave }: DossierProps) {
  const shown = new Set(facts.map(({ fact }) => fact.id));
  return (
    <article class="dossier">
      <header>
        <p class="quiet">{i18n.t(`entityType.${entity.type}`)}</p>
        <h1 class="dossier-name">{entity.name}</h1>
        <p class="dossier-lead">{entity.description}</p>
      </header>
      {disputes.map((open) => (
        <DisputeNote key={open.dispute.id} open={open} shown={shown} />
      ))}
      <ol class="dossier-facts">
        {facts.map((sourced) => (
          <li key={sourced.fact.id}>
            <FactItem sourced={sourced} onSave={() => onSave(sourced)} />
          </li>
        ))}
      </ol>
    </article>
  );
}

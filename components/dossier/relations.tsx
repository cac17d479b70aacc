import { i18n } from '#i18n';
import type { Surroundings } from '../../data/corpus/around.ts';
import type { RelatedEntity } from '../../data/corpus/entity-details.ts';
import { relationLabel } from '../card/relation-label.ts';
import { dossierAddress } from './address.ts';
import { RelationMap } from './relation-map.tsx';

interface RelationsProps {
  surroundings: Surroundings;
  related: RelatedEntity[];
}

/** What an entity is related to: as a map, and as a list that says all that the map shows. */
export function Relations({ surroundings, related }: RelationsProps) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 class="dossier-heading" id="relations">
        {i18n.t('dossier.relations')}
      </h2>
      <RelationMap surroundings={surroundings} />
      <dl class="relation-list">
        {[...Map.groupBy(related, ({ relation, direction }) => relationLabel(relation, direction))].map(
          ([label, group]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {group.map(({ id, name }) => (
                  <a key={id} href={dossierAddress(id)}>
                    {name}
                  </a>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
      <SecondStep surroundings={surroundings} />
    </section>
  );
}

/** Those two steps away, each through whom: what the map shows in its second column. */
function SecondStep({ surroundings: { entities, links } }: Pick<RelationsProps, 'surroundings'>) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const near = new Set(entities.filter(({ steps }) => steps === 1).map(({ id }) => id));
  const far = entities.filter(({ steps }) => steps === 2);
  if (far.length === 0) return null;
  const through = (id: string) => {
    const link = links.find(({ from, to }) => (from === id && near.has(to)) || (to === id && near.has(from)));
    return link && names.get(link.from === id ? link.to : link.from);
  };
  return (
    <details class="relation-far">
      <summary>{i18n.t('dossier.twoSteps', [String(far.length)])}</summary>
      <ul>
        {far.map(({ id, name }) => (
          <li key={id}>
            <a href={dossierAddress(id)}>{name}</a>{' '}
            <span class="quiet">{i18n.t('dossier.through', [through(id) ?? ''])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { i18n } from '#i18n';
import type { Surroundings } from '../../data/corpus/around.ts';
import type { RelatedEntity } from '../../data/corpus/card.ts';
import { relationLabel } from '../card/relation-label.ts';
import { dossierAddress } from './address.ts';
import { layOutRelations } from './relation-layout.ts';

interface RelationMapProps {
  entity: string;
  surroundings: Surroundings;
  related: RelatedEntity[];
}

/** The map's size in its own units; names need room at the sides. */
const WIDTH = 460;
const HEIGHT = 400;
/** Names on the map are cut to as many whole words as this many letters hold; the list has them whole. */
const NAME_LENGTH = 20;

/** What an entity is related to, drawn two steps out, and the same as a list. */
export function RelationMap({ entity, surroundings, related }: RelationMapProps) {
  if (related.length === 0) return null;
  const { entities, links, left } = layOutRelations(surroundings);
  const spot = new Map(
    entities.map(({ id, x, y }) => [id, { x: x * (WIDTH / 2 - 56), y: y * (HEIGHT / 2 - 16) }]),
  );
  return (
    <section aria-labelledby="relations">
      <h2 class="dossier-heading" id="relations">
        {i18n.t('dossier.relations')}
      </h2>
      <svg class="relation-map" viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}>
        <title>{i18n.t('dossier.map')}</title>
        {links.map(({ from, to, relation }) => {
          const a = spot.get(from);
          const b = spot.get(to);
          const isOwn = from === entity || to === entity;
          return (
            a &&
            b && (
              <line
                key={`${from} ${relation} ${to}`}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
                class={isOwn ? 'relation-line relation-own' : 'relation-line'}
              />
            )
          );
        })}
        {entities.map(({ id, name, steps }) => {
          const { x = 0, y = 0 } = spot.get(id) ?? {};
          return (
            <a key={id} href={dossierAddress(id)} class="relation-spot" data-steps={steps}>
              <title>{name}</title>
              <circle cx={x} cy={y} r={steps === 0 ? 7 : 5} />
              <text x={x} y={y + (y < 0 ? -9 : 17)} text-anchor="middle">
                {beginningOf(name)}
              </text>
            </a>
          );
        })}
      </svg>
      {left > 0 && <p class="quiet">{i18n.t('dossier.mapLeft', [String(left)])}</p>}
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
      <SecondStep entity={entity} surroundings={surroundings} />
    </section>
  );
}

function beginningOf(name: string): string {
  if (name.length <= NAME_LENGTH) return name;
  return name.slice(0, name.lastIndexOf(' ', NAME_LENGTH)) || name.slice(0, NAME_LENGTH);
}

/** Those two steps away, each through whom: what the map shows in its outer ring. */
function SecondStep({ entity, surroundings: { entities, links } }: Omit<RelationMapProps, 'related'>) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const near = new Set(entities.filter(({ steps }) => steps === 1).map(({ id }) => id));
  const far = entities.filter(({ steps }) => steps === 2);
  if (far.length === 0) return null;
  const through = (id: string) => {
    const link = links.find(({ from, to }) => (from === id && near.has(to)) || (to === id && near.has(from)));
    return link && names.get(link.from === id ? link.to : link.from);
  };
  return (
    <details class="relation-far" data-of={entity}>
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

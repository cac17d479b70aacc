import { basename } from 'node:path';
import type { Entity } from '../../../data/corpus/schema.ts';
import type { Problem } from '../problem.ts';
import { errorAt, type Seeds } from '../seeds.ts';

/** The file in `seeds/entities/` for each type. */
const FILES: Readonly<Record<Entity['type'], string>> = {
  company: 'companies.yaml',
  person: 'people.yaml',
  place: 'places.yaml',
  programme: 'programmes.yaml',
  technology: 'technologies.yaml',
  law: 'laws.yaml',
  organisation: 'organisations.yaml',
  event: 'events.yaml',
  concept: 'concepts.yaml',
  product: 'products.yaml',
};

/** Everything stands in the file where people would look for it. */
export function checkPlacement(seeds: Seeds): Problem[] {
  const sources = seeds.sources
    .filter(({ file, value }) => basename(file) !== `${value.id}.yaml`)
    .map((source) =>
      errorAt(
        source,
        ['id'],
        `The source "${source.value.id}" belongs in a file ${source.value.id}.yaml. Rename the file, or correct the id.`,
      ),
    );
  const entities = seeds.entities
    .filter(({ file, value }) => basename(file) !== FILES[value.type])
    .map((entity) =>
      errorAt(
        entity,
        ['type'],
        `An entity of the type "${entity.value.type}" belongs in ${FILES[entity.value.type]}.`,
      ),
    );
  return [...sources, ...entities];
}

/** Cards of real entities, as readers see them: the ten longest, and the ten that most facts are about. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/card.css';
import '../../components/card/facts.css';
import '../../components/card/parts.css';
import { Card } from '../../components/card/card.tsx';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { toPreview } from '../../data/corpus/preview.ts';
import { CARD_ACTIONS } from './card-actions.ts';
import type { State } from './state.ts';

const SHOWN = 10;

/** What is known of every entity; `scripts/gallery/build-site.ts` writes it. */
const all: EntityDetails[] = await fetch('./entities.json').then((answer) => answer.json());

const lengthOf = (details: EntityDetails) => {
  const { entity, facts } = toPreview(details);
  return facts.reduce(
    (sum, { fact, source }) => sum + fact.says.length + source.publisher.length,
    entity.name.length + entity.description.length,
  );
};
const first = (rank: (details: EntityDetails) => number) =>
  all.toSorted((a, b) => rank(b) - rank(a)).slice(0, SHOWN);
const chosen = new Set([...first(({ count }) => count), ...first(lengthOf)]);

function RealCard({ details }: { details: EntityDetails }) {
  const { name } = details.entity;
  return (
    <Card
      body={details}
      pinned={false}
      mark={{
        kind: 'entity',
        entity: details.entity.id,
        alias: name,
        isGeneral: false,
        because: [],
        position: 2,
        count: 5,
        site: 'news.example',
      }}
      actions={{ ...CARD_ACTIONS, readAll: () => Promise.resolve(details) }}
    />
  );
}

export const STATES: Record<string, State> = Object.fromEntries(
  [...chosen].map((details) => [details.entity.id, { view: <RealCard details={details} /> }]),
);

/** Every entity's card, one below the other. */
export function AllCards() {
  return all.map((details) => (
    <div key={details.entity.id} id={details.entity.id}>
      <RealCard details={details} />
    </div>
  ));
}

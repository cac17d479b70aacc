/** The pages about what is known: of an entity, of a source, and of all of them; full and empty. */
import { i18n } from '#i18n';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/fact/fact.css';
import '../../../components/card/facts.css';
import '../../../components/saving/saving.css';
import '../../../components/tags/tags.css';
import '../../../components/dossier/dossier.css';
import '../../../components/dossier/parts.css';
import '../../../components/dossier/print.css';
import '../../../components/dossier/relations.css';
import '../../../components/dossier/forced-colors.css';
import { Dossier } from '../../../components/dossier/dossier.tsx';
import { DossierFrame } from '../../../components/dossier/dossier-frame.tsx';
import { DossierLoading, DossierWord } from '../../../components/dossier/dossier-word.tsx';
import { EntityIndex } from '../../../components/dossier/entity-index.tsx';
import { LookedUpIndex } from '../../../components/dossier/looked-up-index.tsx';
import { SourceIndex } from '../../../components/dossier/source-index.tsx';
import { SourcePage } from '../../../components/dossier/source-page.tsx';
import type { Surroundings } from '../../../data/corpus/around.ts';
import type { ListedEntity } from '../../../data/corpus/directory.ts';
import { NO_ENTRY } from '../../../data/corpus/lookup-answer.ts';
import { SNIPPETS } from '../../unit/collection/sample.ts';
import { DISPUTED, FACTS, FULL, SHORT } from '../bodies.ts';
import type { State } from '../state.ts';

const save = () => Promise.resolve({ id: 'id', already: false });
const near = FULL.related.map(({ id, name, type }) => ({ id, name, type, steps: 1 as const }));
const far = ['Astana', 'Belgrade', 'A command centre with a name that is longer than its column is wide'].map(
  (name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type: 'place' as const,
    steps: 2 as const,
  }),
);
const surroundings: Surroundings = {
  entities: [{ id: 'safe-city', name: 'Safe City', type: 'programme', steps: 0 }, ...near, ...far],
  links: [
    ...near.map(({ id }) => ({ from: 'safe-city', to: id, relation: 'part of' as const })),
    ...far.map(({ id }) => ({ from: id, to: 'huawei', relation: 'supplied by' as const })),
    { from: 'belgrade', to: 'smart-city', relation: 'part of' },
  ],
};
const alone: Surroundings = { entities: [], links: [] };
const facts = [...FACTS, ...(DISPUTED.disputes[0]?.facts.slice(1) ?? [])];
const entities: ListedEntity[] = [FULL, SHORT].map(({ entity, count }) => ({ ...entity, facts: count }));
const sources = [...Map.groupBy(facts, ({ source }) => source.id).values()].flatMap((same) =>
  same[0] ? [{ source: same[0].source, facts: same.length }] : [],
);
const [first] = sources;

const VIEWS: Record<string, State> = {
  full: {
    view: (
      <Dossier
        body={{ ...DISPUTED, facts }}
        surroundings={surroundings}
        saved={SNIPPETS.slice(0, 2)}
        onSave={save}
      />
    ),
  },
  'by-kind': {
    view: <Dossier body={{ ...DISPUTED, facts }} surroundings={surroundings} saved={[]} onSave={save} />,
    press: ['claims 1'],
  },
  empty: {
    view: <Dossier body={{ ...SHORT, facts: [], count: 0 }} surroundings={alone} saved={[]} onSave={save} />,
  },
  entities: { view: <EntityIndex entities={entities} /> },
  'no-entities': { view: <EntityIndex entities={[]} /> },
  sources: { view: <SourceIndex sources={sources} /> },
  'no-sources': { view: <SourceIndex sources={[]} /> },
  ...(first && {
    source: { view: <SourcePage source={first.source} facts={facts.slice(0, 3)} onSave={save} /> },
    'empty-source': { view: <SourcePage source={first.source} facts={[]} onSave={save} /> },
  }),
  loading: { view: <DossierLoading /> },
  failed: { view: <DossierWord title={i18n.t('dossier.failed')} hint={i18n.t('dossier.failedHint')} /> },
  nearest: {
    view: (
      <LookedUpIndex
        words="smaart citti"
        answer={{
          ...NO_ENTRY,
          nearest: entities.slice(0, 1).map(({ description, ...of }) => ({ ...of, says: description })),
        }}
      />
    ),
  },
  choices: {
    view: (
      <LookedUpIndex
        words="smart"
        answer={{
          ...NO_ENTRY,
          answers: entities.map(({ id, name, type, description }) => ({ id, name, type, says: description })),
        }}
      />
    ),
  },
};

/** Each as it is met: with the ways to the other pages above it. */
export const STATES: Record<string, State> = Object.fromEntries(
  Object.entries(VIEWS).map(([name, { view, ...more }]) => [
    name,
    { view: <DossierFrame isInstead={name === 'choices'}>{view}</DossierFrame>, ...more },
  ]),
);

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';
import type { Surroundings } from '../../data/corpus/around.ts';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import type { SavedAs } from '../saving/after-saving.ts';
import { FactList } from './fact-list.tsx';
import { Figures } from './figures.tsx';
import { filterFacts, type Grouping, NO_FILTER } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { Relations } from './relations.tsx';
import { SavedAbout } from './saved-about.tsx';
import { SourceList } from './source-list.tsx';
import { Timeline } from './timeline.tsx';

export interface DossierProps {
  body: EntityDetails;
  surroundings: Surroundings;
  /** What the reader saved about it. */
  saved: Snippet[];
  /** Saves a fact; rejects when nothing was saved. */
  onSave(sourced: SourcedFact): Promise<SavedAs>;
}

/** Everything known about an entity, on a page of its own. */
export function Dossier({ body, surroundings, saved, onSave }: DossierProps) {
  const { entity, facts, disputes } = body;
  const [filter, setFilter] = useState(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('weight');
  const shown = filterFacts(facts, filter);
  const names = entity.aliases
    .map((alias) => (typeof alias === 'string' ? alias : alias.text))
    .filter((name) => name !== entity.name);
  return (
    <article class="dossier">
      <header class="dossier-head">
        <p class="kicker">{i18n.t(`entityType.${entity.type}`)}</p>
        <h1 class="dossier-name" dir="auto">
          {entity.name}
        </h1>
        <p class="dossier-lead" dir="auto">
          {entity.description}
        </p>
        {names.length > 0 && (
          <p class="quiet">{i18n.t('dossier.alsoCalled', [[...new Set(names)].join(', ')])}</p>
        )}
      </header>
      <div class="dossier-columns">
        <div class="dossier-main">
          <Timeline facts={facts} />
          <section aria-labelledby="facts">
            <h2 class="dossier-heading" id="facts">
              {i18n.t('dossier.facts')}
            </h2>
            {facts.length === 0 && <p class="quiet">{i18n.t('card.noFacts')}</p>}
            {facts.length > 1 && (
              <FilterBar
                facts={facts}
                shown={shown.length}
                filter={filter}
                grouping={grouping}
                onFilter={setFilter}
                onGroup={setGrouping}
              />
            )}
            <FactList
              facts={shown}
              grouping={grouping}
              disputes={disputes}
              origins={body.origins}
              saved={saved.flatMap(({ fact }) => fact?.fact.id ?? [])}
              onSave={onSave}
            />
          </section>
          <Figures facts={facts} />
        </div>
        <div class="dossier-margin">
          <Relations surroundings={surroundings} related={body.related} />
          <SourceList facts={facts} />
          <SavedAbout snippets={saved} />
        </div>
      </div>
    </article>
  );
}

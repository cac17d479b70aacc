import { i18n } from '#i18n';
import { Filter } from './filter.tsx';
import { Folders } from './folders.tsx';
import type { SidebarProps } from './types.ts';

/** Folders and filters. */
export function Sidebar({ query, facets, folders, nameOf, actions }: SidebarProps) {
  const state = (value: string) =>
    ({
      found: i18n.t('collection.found'),
      moved: i18n.t('collection.movedOnPage'),
      changed: i18n.t('collection.changed'),
      unseen: i18n.t('collection.unseen'),
      gone: i18n.t('collection.gone'),
    })[value] ?? value;
  return (
    <nav class="collection-sidebar" aria-label={i18n.t('collection.filters')}>
      <Folders query={query} facets={facets} folders={folders} actions={actions} />
      <Filter
        title={i18n.t('collection.tags')}
        facets={facets.tags}
        chosen={query.tag}
        onChoose={(tag) => actions.search({ tag })}
      />
      <Filter
        title={i18n.t('collection.entities')}
        facets={facets.entities}
        chosen={query.entity}
        labelOf={nameOf}
        onChoose={(entity) => actions.search({ entity })}
      />
      <Filter
        title={i18n.t('collection.sites')}
        facets={facets.sites}
        chosen={query.site}
        onChoose={(site) => actions.search({ site })}
      />
      <Filter
        title={i18n.t('collection.states')}
        facets={facets.states}
        chosen={query.state}
        labelOf={state}
        onChoose={(value) =>
          actions.search({ state: facets.states.find((one) => one.value === value)?.value })
        }
      />
      <Days query={query} actions={actions} />
    </nav>
  );
}

function Days({ query, actions }: Pick<SidebarProps, 'query' | 'actions'>) {
  return (
    <section>
      <h2>{i18n.t('collection.days')}</h2>
      <label class="collection-day">
        <span>{i18n.t('collection.from')}</span>
        <input
          type="date"
          value={query.from ?? ''}
          onChange={(event) => actions.search({ from: event.currentTarget.value || undefined })}
        />
      </label>
      <label class="collection-day">
        <span>{i18n.t('collection.until')}</span>
        <input
          type="date"
          value={query.until ?? ''}
          onChange={(event) => actions.search({ until: event.currentTarget.value || undefined })}
        />
      </label>
    </section>
  );
}

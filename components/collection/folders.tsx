import { Folder as FolderIcon, FolderPlus, Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilterButton } from './filter-button.tsx';
import { nameKey } from './name-keys.ts';
import type { SidebarProps } from './types.ts';

/** The reader's folders: to look into, to drop snippets on, to name, and to make more of. */
export function Folders({ query, facets, folders, actions }: Omit<SidebarProps, 'nameOf'>) {
  const [naming, setNaming] = useState<string>();
  const countOf = (id: string) => facets.folders.find(({ value }) => value === id)?.count ?? 0;
  const choose = (id: string) => actions.search({ folder: query.folder === id ? undefined : id });
  return (
    <section>
      <h2>{i18n.t('collection.folders')}</h2>
      <ul>
        {folders.map(({ id, name }) => (
          <li key={id} class="collection-folder">
            {naming === id ? (
              <NameField
                name={name}
                onName={(next) => next && actions.renameFolder(id, next)}
                onDone={() => setNaming(undefined)}
              />
            ) : (
              <FilterButton
                isChosen={query.folder === id}
                count={countOf(id)}
                onChoose={() => choose(id)}
                onDropped={(dropped) => actions.drop(dropped, id)}
              >
                <FolderIcon size={13} aria-hidden="true" /> {name}
              </FilterButton>
            )}
            {query.folder === id && naming !== id && (
              <>
                <button
                  type="button"
                  aria-label={i18n.t('collection.renameFolder', [name])}
                  onClick={() => setNaming(id)}
                >
                  <Pencil size={13} aria-hidden="true" />
                </button>
                <button
                  type="button"
                  aria-label={i18n.t('collection.removeFolder', [name])}
                  onClick={() => actions.removeFolder(id)}
                >
                  <Trash2 size={13} aria-hidden="true" />
                </button>
              </>
            )}
          </li>
        ))}
        {folders.length > 0 && (
          <li>
            <FilterButton
              isChosen={query.folder === ''}
              count={countOf('')}
              onChoose={() => choose('')}
              onDropped={(dropped) => actions.drop(dropped, undefined)}
            >
              {i18n.t('collection.noFolder')}
            </FilterButton>
          </li>
        )}
      </ul>
      {naming === '' ? (
        <NameField
          name=""
          onName={(name) => name && actions.addFolder(name)}
          onDone={() => setNaming(undefined)}
        />
      ) : (
        <button type="button" onClick={() => setNaming('')}>
          <FolderPlus size={14} aria-hidden="true" />
          {i18n.t('collection.newFolder')}
        </button>
      )}
    </section>
  );
}

function NameField({
  name,
  onName,
  onDone,
}: {
  name: string;
  onName: (name: string) => void;
  onDone: () => void;
}) {
  return (
    <input
      class="collection-name"
      aria-label={i18n.t('collection.folderName')}
      placeholder={i18n.t('collection.folderName')}
      defaultValue={name}
      ref={(field) => field?.focus()}
      onKeyDown={(event) => {
        const does = nameKey(event);
        if (does === 'revert') event.currentTarget.value = name;
        if (does) event.currentTarget.blur();
      }}
      onBlur={(event) => {
        const next = event.currentTarget.value.trim();
        if (next !== name) onName(next);
        onDone();
      }}
    />
  );
}

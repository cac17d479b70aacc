import { FileDown, Trash2, X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Folder } from '../../data/collection/schema.ts';
import { TagField } from '../tags/tag-field.tsx';
import type { CollectionActions } from './types.ts';

interface SelectionBarProps {
  selected: string[];
  folders: Folder[];
  actions: CollectionActions;
}

/** What can be done to all selected snippets at once. */
export function SelectionBar({ selected, folders, actions }: SelectionBarProps) {
  return (
    <div class="collection-selection" role="toolbar" aria-label={i18n.t('collection.selection')}>
      <strong>{i18n.t('collection.selected', selected.length)}</strong>
      <TagField onAdd={(tags) => actions.addTags(selected, tags)} />
      {folders.length > 0 && (
        <select
          aria-label={i18n.t('collection.moveTo')}
          value="keep"
          onChange={(event) => actions.moveTo(selected, event.currentTarget.value || undefined)}
        >
          <option value="keep" disabled>
            {i18n.t('collection.moveTo')}
          </option>
          <option value="">{i18n.t('collection.noFolder')}</option>
          {folders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => actions.open('export')}>
        <FileDown size={14} aria-hidden="true" />
        {i18n.t('collection.export')}
      </button>
      <button type="button" onClick={() => actions.remove(selected)}>
        <Trash2 size={14} aria-hidden="true" />
        {i18n.t('collection.delete')}
      </button>
      <button type="button" onClick={() => actions.select(selected, false)}>
        <X size={14} aria-hidden="true" />
        {i18n.t('collection.unselect')}
      </button>
    </div>
  );
}

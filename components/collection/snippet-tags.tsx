import { X } from 'lucide-preact';
import { i18n } from '#i18n';

interface SnippetTagsProps {
  tags: string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

/** The id of the one list of known tags on the page, for completion. */
export const KNOWN_TAGS = 'known-tags';

/** A snippet's tags, each with a way off, and a field for more. */
export function SnippetTags({ tags, onAdd, onRemove }: SnippetTagsProps) {
  return (
    <ul class="snippet-tags" aria-label={i18n.t('collection.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <span>{tag}</span>
          <button
            type="button"
            aria-label={i18n.t('collection.removeTag', [tag])}
            onClick={() => onRemove(tag)}
          >
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <TagField onAdd={onAdd} />
      </li>
    </ul>
  );
}

/** Takes tags: Enter or a comma puts one on. */
export function TagField({ onAdd }: { onAdd: (tags: string[]) => void }) {
  const take = (field: HTMLInputElement) => {
    const tags = field.value
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
    if (tags.length > 0) onAdd(tags);
    field.value = '';
  };
  return (
    <input
      class="tag-field"
      list={KNOWN_TAGS}
      aria-label={i18n.t('collection.addTag')}
      placeholder={i18n.t('collection.addTag')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ',') return;
        event.preventDefault();
        take(event.currentTarget);
      }}
      onBlur={(event) => take(event.currentTarget)}
    />
  );
}

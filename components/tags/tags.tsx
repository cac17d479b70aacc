import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import { TagField } from './tag-field.tsx';

interface TagsProps {
  tags: string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

/** The tags of something, each with a way off, and a field for more. */
export function Tags({ tags, onAdd, onRemove }: TagsProps) {
  return (
    <ul class="tags" aria-label={i18n.t('tags.label')}>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button type="button" aria-label={i18n.t('tags.remove', [tag])} onClick={() => onRemove(tag)}>
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <TagField taken={tags} onAdd={onAdd} />
      </li>
    </ul>
  );
}

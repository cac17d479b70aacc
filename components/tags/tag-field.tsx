import { useContext, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { stepInList } from '../list-keys.ts';
import { completions, splitTyped, tagsIn } from './completions.ts';
import { KnownTags } from './known-tags.ts';

interface TagFieldProps {
  /** Tags that need not be offered. */
  taken?: string[];
  onAdd: (tags: string[]) => void;
}

/** The name under which a form finds what stands in the field. */
export const TAG_FIELD = 'tag';

/**
 * Takes tags: a comma or Enter puts one on, and known ones are offered while one is typed (an ARIA combobox with a
 * listbox). In a form, Enter and leaving the field are the form's own affair: what stands there goes with the form.
 */
export function TagField({ taken = [], onAdd }: TagFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const offered = completions(useContext(KnownTags), taken, text);
  const take = (typed: string) => {
    const tags = tagsIn(typed);
    if (tags.length > 0) onAdd(tags);
    setText('');
  };
  const type = (event: InputEvent & { currentTarget: HTMLInputElement }) => {
    const { ended, rest } = splitTyped(event.currentTarget.value, event.isComposing);
    if (ended !== '') take(ended);
    setText(rest);
  };
  const isInForm = () => Boolean(field.current?.form);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the field and the list inside.
    <div
      class="tag-field"
      onKeyDown={(event) => {
        const { target, key, isComposing } = event;
        if (isComposing) return;
        const takes = key === 'Enter' && target === field.current && !isInForm();
        if (takes) take(text);
        const moves = target instanceof Element && stepInList(target, key);
        if (takes || moves) event.preventDefault();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        const isLeft = !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
        if (isLeft && !isInForm()) take(text);
      }}
    >
      <input
        ref={field}
        name={TAG_FIELD}
        role="combobox"
        aria-label={i18n.t('tags.add')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? list : undefined}
        placeholder={i18n.t('tags.add')}
        autocomplete="off"
        value={text}
        onInput={type}
      />
      {offered.length > 0 && (
        <div role="listbox" id={list} aria-label={i18n.t('tags.known')}>
          {offered.map((tag) => (
            <button
              key={tag}
              type="button"
              role="option"
              aria-selected={false}
              tabIndex={-1}
              onClick={() => {
                field.current?.focus();
                take(tag);
              }}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

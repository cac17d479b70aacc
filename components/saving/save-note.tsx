import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { tagsIn } from '../tags/completions.ts';
import { KnownTags } from '../tags/known-tags.ts';
import { TAG_FIELD } from '../tags/tag-field.tsx';
import { Tags } from '../tags/tags.tsx';
import { AfterSaving } from './after-saving.ts';

interface SaveNoteProps {
  /** The id of what has just been saved. */
  snippet: string;
}

/** Takes a note and tags for what has just been saved. It is saved whether anything is written here or not. */
export function SaveNote({ snippet }: SaveNoteProps) {
  const saved = useContext(AfterSaving);
  const [note, setNote] = useState('');
  const [tags, setTags] = useState<string[]>([]);
  const [known, setKnown] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<'kept' | 'notKept'>();
  const said = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Completion is a nicety: tags can be typed without it.
    saved?.readTags().then(setKnown, () => undefined);
  }, [saved]);
  // The field that had the focus goes with the form; without another place the reader would be thrown out of the card.
  useEffect(() => {
    if (outcome === 'kept') said.current?.focus({ preventScroll: true });
  }, [outcome]);
  if (!saved) return null;
  const keep = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get(TAG_FIELD) ?? '');
    const all = [...new Set([...tags, ...tagsIn(typed)])];
    setOutcome(
      await saved.annotate(snippet, note.trim(), all).then(
        () => 'kept' as const,
        () => 'notKept' as const,
      ),
    );
  };
  return (
    <form class="save-note" onSubmit={keep}>
      {outcome !== 'kept' && (
        <KnownTags.Provider value={known}>
          <label>
            {i18n.t('card.note')}
            <textarea rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <Tags
            tags={tags}
            onAdd={(added) => setTags((now) => [...new Set([...now, ...added])])}
            onRemove={(tag) => setTags((now) => now.filter((one) => one !== tag))}
          />
          <button type="submit">{i18n.t('card.keep')}</button>
        </KnownTags.Provider>
      )}
      <span role="status" ref={said} tabIndex={-1}>
        {outcome && i18n.t(`card.${outcome}`)}
      </span>
    </form>
  );
}

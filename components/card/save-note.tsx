import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface SaveNoteProps {
  /** Keeps note and tags with what was just saved; rejects when they were not kept. */
  onKeep(note: string, tags: string[]): Promise<void>;
}

/** Takes a note and tags for what has just been saved. It is saved whether anything is written here or not. */
export function SaveNote({ onKeep }: SaveNoteProps) {
  const [note, setNote] = useState('');
  const [tags, setTags] = useState('');
  const [outcome, setOutcome] = useState<'kept' | 'notKept'>();
  const said = useRef<HTMLSpanElement>(null);
  // The field that had the focus goes with the form; without another place the reader would be thrown out of the card.
  useEffect(() => {
    if (outcome === 'kept') said.current?.focus({ preventScroll: true });
  }, [outcome]);
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const list = tags.split(',').map((tag) => tag.trim());
    setOutcome(
      await onKeep(note.trim(), [...new Set(list.filter(Boolean))]).then(
        () => 'kept' as const,
        () => 'notKept' as const,
      ),
    );
  };
  return (
    <form class="save-note" onSubmit={keep}>
      {outcome !== 'kept' && (
        <>
          <label>
            {i18n.t('card.note')}
            <textarea rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <label>
            {i18n.t('card.tags')}
            <input value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
          </label>
          <button type="submit">{i18n.t('card.keep')}</button>
        </>
      )}
      <span role="status" ref={said} tabIndex={-1}>
        {outcome && i18n.t(`card.${outcome}`)}
      </span>
    </form>
  );
}

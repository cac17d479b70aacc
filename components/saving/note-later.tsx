import { NotebookPen } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SaveNote } from './save-note.tsx';

/** Offers to add a note and tags to what has just been saved: a quiet button until it is pressed. */
export function NoteLater({ snippet }: { snippet: string }) {
  const [isOpen, setOpen] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [isOpen]);
  if (!isOpen)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        <NotebookPen size={14} aria-hidden="true" /> {i18n.t('card.addNote')}
      </button>
    );
  return (
    <div ref={form}>
      <SaveNote snippet={snippet} />
    </div>
  );
}

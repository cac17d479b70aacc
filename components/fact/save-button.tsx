import { BookmarkCheck, BookmarkPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface SaveButtonProps {
  /** Saves; rejects when nothing was saved. */
  onSave: () => Promise<unknown>;
  /** Whether it is in the collection already. */
  saved?: boolean;
  /** What is saved, in a few words, for those who listen. */
  about: string;
}

/** A button that saves one thing and says what came of it. */
export function SaveButton({ onSave, saved = false, about }: SaveButtonProps) {
  const [state, setState] = useState<'unsaved' | 'saving' | 'saved' | 'failed'>('unsaved');
  const isSaved = saved || state === 'saved';
  const save = async () => {
    // Not disabled while saving or saved: a disabled button would lose the focus of whoever pressed it.
    if (state === 'saving' || isSaved) return;
    setState('saving');
    try {
      await onSave();
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  const Icon = isSaved ? BookmarkCheck : BookmarkPlus;
  const label = isSaved ? i18n.t('fact.saved') : i18n.t('fact.save');
  return (
    <span class="save-button">
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('fact.named', [label, about])}
        title={label}
        aria-disabled={state === 'saving' || isSaved}
        onClick={save}
      >
        <Icon size={14} aria-hidden="true" />
      </button>
      <span role="status" class={state === 'failed' ? 'save-failed' : 'visually-hidden'}>
        {isSaved && i18n.t('fact.saved')}
        {state === 'failed' && i18n.t('fact.notSaved')}
      </span>
    </span>
  );
}

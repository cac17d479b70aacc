import { BookmarkPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { shorten } from '../shorten.ts';

interface SaveSelectionProps {
  /** The words that are selected on the page. */
  words: string;
  /** Saves them; rejects when that could not be tried. */
  onSave(): Promise<void>;
}

/** Offers to save what is selected on the page. */
export function SaveSelection({ words, onSave }: SaveSelectionProps) {
  const [failed, setFailed] = useState(false);
  return (
    <div class="save-selection">
      <button type="button" onClick={() => void onSave().catch(() => setFailed(true))}>
        <BookmarkPlus size={14} aria-hidden="true" /> {i18n.t('popup.saveSelection', [shorten(words)])}
      </button>
      {failed && <p role="alert">{i18n.t('card.notSavedHint')}</p>}
    </div>
  );
}

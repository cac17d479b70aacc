import { BookmarkPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface SaveSelectionProps {
  /** The words that are selected on the page. */
  words: string;
  /** Saves them; rejects when that could not be tried. */
  onSave(): Promise<void>;
}

/** So much of the words is shown; a selection can be a whole page. */
const SHOWN = 60;

/** Offers to save what is selected on the page. */
export function SaveSelection({ words, onSave }: SaveSelectionProps) {
  const [failed, setFailed] = useState(false);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return (
    <div class="save-selection">
      <button type="button" onClick={() => void onSave().catch(() => setFailed(true))}>
        <BookmarkPlus size={14} aria-hidden="true" /> {i18n.t('popup.saveSelection', [shown])}
      </button>
      {failed && <p role="alert">{i18n.t('card.notSavedHint')}</p>}
    </div>
  );
}

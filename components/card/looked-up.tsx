import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Choice, LookUpAnswer } from '../../data/search/look-up-answer.ts';
import { Choices } from './choices.tsx';

interface LookedUpProps {
  /** The words that were looked up. */
  words: string;
  answer: LookUpAnswer;
  onChoose(choice: Choice): void;
  /** Saves the words; left out where they cannot be saved. */
  onSave?: (() => void) | undefined;
  onClose(): void;
}

/** What some words may stand for, to choose from; where nothing is known, what comes nearest, and a way to save them. */
export function LookedUp({ words, answer: { answers, nearest }, onChoose, onSave, onClose }: LookedUpProps) {
  const isKnown = answers.length > 0;
  const choices = isKnown ? answers : nearest;
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
      <header class="card-head">
        <div class="card-top">
          <p class="kicker">{i18n.t('name')}</p>
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('card.close')}
            title={i18n.t('card.close')}
            onClick={onClose}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
        <h2 class="card-name" id="card-name" tabIndex={-1}>
          {isKnown ? i18n.t('card.which', [words]) : i18n.t('card.nothing', [words])}
        </h2>
        {!isKnown && (
          <p class="card-nearest" id="card-nearest">
            {i18n.t(nearest.length > 0 ? 'card.nearest' : 'card.nothingHint')}
          </p>
        )}
      </header>
      {choices.length > 0 && (
        <div class="card-body">
          <Choices
            labelledBy={isKnown ? 'card-name' : 'card-nearest'}
            choices={choices}
            onChoose={onChoose}
          />
        </div>
      )}
      {!isKnown && onSave && (
        <footer class="card-foot">
          <button type="button" onClick={onSave}>
            {i18n.t('card.saveAnyway')}
          </button>
        </footer>
      )}
    </section>
  );
}

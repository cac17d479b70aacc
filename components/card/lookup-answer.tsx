import { i18n } from '#i18n';
import type { LookupAnswer as Answer, LookupCandidate } from '../../data/corpus/lookup-answer.ts';
import { Candidates } from './candidates.tsx';
import { MentionedFacts } from './mentioned-facts.tsx';
import { ToastHead } from './toast-head.tsx';

interface LookupAnswerProps {
  /** The words that were looked up. */
  words: string;
  answer: Answer;
  onChoose(choice: LookupCandidate): void;
  /** Saves the words; left out where they cannot be saved. */
  onSave?: (() => void) | undefined;
  onClose(): void;
}

/**
 * What some words may stand for, to choose from; where there is no entry, the facts that mention them or the names that are
 * spelt nearly so, and a way to save them.
 */
export function LookupAnswer({
  words,
  answer: { answers, facts, factCount, nearest },
  onChoose,
  onSave,
  onClose,
}: LookupAnswerProps) {
  const isKnown = answers.length > 0;
  const choices = isKnown ? answers : nearest;
  const hasHint = !isKnown && facts.length === 0;
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
      <ToastHead
        title={isKnown ? i18n.t('card.which', [words]) : i18n.t('card.nothing', [words])}
        onClose={onClose}
      >
        {hasHint && (
          <p class="card-nearest" id="card-nearest">
            {i18n.t(nearest.length > 0 ? 'card.nearest' : 'card.nothingHint')}
          </p>
        )}
      </ToastHead>
      {(choices.length > 0 || facts.length > 0) && (
        <div class="card-body">
          {choices.length > 0 && (
            <Candidates
              labelledBy={isKnown ? 'card-name' : 'card-nearest'}
              choices={choices}
              onChoose={onChoose}
            />
          )}
          <MentionedFacts facts={facts} factCount={factCount} />
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

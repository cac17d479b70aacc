import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LookupCandidate } from '../../data/corpus/lookup-answer.ts';

interface CandidatesProps {
  /** The id of the element that says what is to be chosen. */
  labelledBy: string;
  choices: LookupCandidate[];
  onChoose(choice: LookupCandidate): void;
}

/** A short list to choose an entity from; only the option that the keyboard is on takes part in the tab order. */
export function Candidates({ labelledBy, choices, onChoose }: CandidatesProps) {
  const [active, setActive] = useState(0);
  return (
    <div class="choices" role="listbox" aria-labelledby={labelledBy}>
      {choices.map((choice, index) => (
        <button
          key={choice.id}
          type="button"
          role="option"
          aria-selected={index === active}
          tabIndex={index === active ? 0 : -1}
          onFocus={() => setActive(index)}
          onClick={() => onChoose(choice)}
        >
          <span class="choice-name">{choice.name}</span>{' '}
          <span class="kicker">{i18n.t(`entityType.${choice.type}`)}</span>
          <span class="choice-says" dir="auto">
            {choice.says}
          </span>
        </button>
      ))}
    </div>
  );
}

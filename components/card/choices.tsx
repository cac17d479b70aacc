import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice } from '../../data/search/look-up-answer.ts';

interface ChoicesProps {
  /** The id of the element that says what is to be chosen. */
  labelledBy: string;
  choices: Choice[];
  onChoose(choice: Choice): void;
}

/** A short list to choose an entity from; arrow keys move in it. */
export function Choices({ labelledBy, choices, onChoose }: ChoicesProps) {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    setActive(index);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = choices.length - 1;
    const to = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <div class="choices" role="listbox" aria-labelledby={labelledBy} ref={list} onKeyDown={onKeyDown}>
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
          <span class="choice-says">{choice.says}</span>
        </button>
      ))}
    </div>
  );
}

import { i18n } from '#i18n';
import type { EntityResult, FactResult, Result } from '../../data/corpus/result.ts';
import { kindLabel, publishedLabel } from '../fact/labels.ts';
import { Emphasis } from './emphasis.tsx';

interface ResultOptionProps {
  id: string;
  result: Result;
  isActive: boolean;
  onChoose(event: MouseEvent): void;
}

/** One result in the list; its accessible name begins with the entity's name or what the fact says. */
export function ResultOption({ id, result, isActive, onChoose }: ResultOptionProps) {
  return (
    // The keyboard works the list from the search field, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      class="result"
      role="option"
      id={id}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {result.type === 'entity' ? <EntityOption result={result} /> : <FactOption result={result} />}
    </div>
  );
}

function EntityOption({ result: { entity, alias, ranges, described } }: { result: EntityResult }) {
  return (
    <>
      <p class="result-name">
        {alias === undefined ? <Emphasis text={entity.name} ranges={ranges} /> : entity.name}
        <span class="result-type"> {i18n.t(`entityType.${entity.type}`)}</span>
      </p>
      {alias !== undefined && (
        <p class="quiet">
          {i18n.t('search.alsoCalled')} <Emphasis text={alias} ranges={ranges} />
        </p>
      )}
      <p class="quiet">
        <Emphasis text={entity.description} ranges={described} />
      </p>
    </>
  );
}

function FactOption({ result: { sourced, ranges } }: { result: FactResult }) {
  return (
    <>
      <p class="result-says">
        <Emphasis text={sourced.fact.says} ranges={ranges} />
      </p>
      <p class="quiet">
        {kindLabel(sourced)} · {sourced.source.publisher}, {publishedLabel(sourced.source)}
      </p>
    </>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facet } from '../../data/collection/facets.ts';
import { FilterButton } from './filter-button.tsx';

/** How many of each kind are shown at once. */
const FEW = 8;

interface FilterProps {
  title: string;
  facets: Facet[];
  chosen: string | undefined;
  labelOf?: (value: string) => string;
  onChoose: (value: string | undefined) => void;
}

/** One kind of filter with its values, the most frequent first; one is on at a time, or none. */
export function Filter({ title, facets, chosen, labelOf = (value) => value, onChoose }: FilterProps) {
  const [isLong, setLong] = useState(false);
  if (facets.length === 0) return null;
  const shown = facets.filter(({ value }, index) => isLong || index < FEW || value === chosen);
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <FilterButton
              isChosen={value === chosen}
              count={count}
              onChoose={() => onChoose(value === chosen ? undefined : value)}
            >
              {labelOf(value)}
            </FilterButton>
          </li>
        ))}
      </ul>
      {facets.length > FEW && (
        <button type="button" class="quiet" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? i18n.t('collection.fewer') : i18n.t('collection.more', [String(facets.length - FEW)])}
        </button>
      )}
    </section>
  );
}

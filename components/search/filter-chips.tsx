import { i18n } from '#i18n';
import type { FilterName } from '../../data/search/filters.ts';
import type { Result } from '../../data/search/result.ts';

interface FilterChipsProps {
  results: Result[];
  filters: Partial<Record<FilterName, string>>;
  onToggle(name: FilterName, value: string): void;
}

/** What the results can be narrowed to: the types of entities and the kinds of facts among them. */
export function FilterChips({ results, filters, onToggle }: FilterChipsProps) {
  const types = results.flatMap((result) => (result.type === 'entity' ? result.entity.type : []));
  const kinds = results.flatMap((result) => (result.type === 'fact' ? result.sourced.fact.kind : []));
  const chips = [
    ...[...new Set(types)].map((value) => ({
      name: 'type' as const,
      value,
      label: i18n.t(`entityType.${value}`),
    })),
    ...[...new Set(kinds)].map((value) => ({
      name: 'kind' as const,
      value,
      label: i18n.t(`search.kind.${value}`),
    })),
  ];
  // One chip would narrow nothing, unless it is what narrows already.
  if (chips.length < 2 && Object.keys(filters).length === 0) return null;
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{i18n.t('search.filters')}</legend>
      {chips.map(({ name, value, label }) => (
        <button
          key={`${name}:${value}`}
          type="button"
          aria-pressed={filters[name] === value}
          onClick={() => onToggle(name, value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

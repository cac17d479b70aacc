import { i18n } from '#i18n';
import type { Result } from '../../data/corpus/result.ts';
import { FILTER_NAMES, type FilterName, filterValue } from '../../data/search/filters.ts';

interface FilterChipsProps {
  results: Result[];
  filters: Partial<Record<FilterName, string>>;
  onToggle(name: FilterName, value: string): void;
}

/** Sources and years on offer: those that most of the results are from. */
const OFFERED = 3;

/** What the results can be narrowed to: the types, the kinds, and the most common sources and years among them. */
export function FilterChips({ results, filters, onToggle }: FilterChipsProps) {
  const types = results.flatMap((result) => (result.type === 'entity' ? result.entity.type : []));
  const kinds = results.flatMap((result) => (result.type === 'fact' ? result.sourced.fact.kind : []));
  const chips: { name: FilterName; value: string; label: string }[] = [
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
  for (const name of ['source', 'year'] as const)
    for (const value of offeredBy(results, name).slice(0, OFFERED))
      chips.push({
        name,
        value,
        label: i18n.t(name === 'source' ? 'search.fromSource' : 'search.ofYear', [value]),
      });
  // What narrows already stays, to be taken off again.
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined && !chips.some((chip) => chip.name === name && filterValue(chip.value) === value))
      chips.push({ name, value, label: value });
  }
  // One chip would narrow nothing, unless it is what narrows already.
  if (chips.length < 2 && Object.keys(filters).length === 0) return null;
  return (
    // Chosen with the pointer, a chip leaves the focus in the search field, where typing goes on.
    <fieldset
      class="filters"
      onWheel={scrollAcross}
      onMouseDown={(event) => event.preventDefault()}
      onFocusIn={bringIntoSight}
    >
      <legend class="visually-hidden">{i18n.t('search.filters')}</legend>
      {chips.map(({ name, value, label }) => (
        <button
          key={`${name}:${value}`}
          type="button"
          aria-pressed={filters[name] === filterValue(value)}
          onClick={() => onToggle(name, value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** Some browsers leave a chip that was reached with the keyboard cut off, where a part of it was in sight already. */
function bringIntoSight({ target }: FocusEvent): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** A wheel that turns one way only moves the line too, as far as it goes. */
function scrollAcross(event: WheelEvent & { currentTarget: HTMLElement }): void {
  const line = event.currentTarget;
  const before = line.scrollLeft;
  if (event.deltaX === 0) line.scrollLeft += event.deltaY * (line.matches(':dir(rtl)') ? -1 : 1);
  if (line.scrollLeft !== before) event.preventDefault();
}

/** The publishers or the years of the facts among the results, the most common first. */
function offeredBy(results: Result[], name: 'source' | 'year'): string[] {
  const counts = new Map<string, number>();
  for (const result of results) {
    if (result.type !== 'fact') continue;
    const { publisher, published } = result.sourced.source;
    const value = name === 'source' ? publisher : published?.slice(0, 4);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

import { Search, X } from 'lucide-preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityResult, Result } from '../../data/corpus/result.ts';
import type { FilterName } from '../../data/search/filters.ts';
import { FilterChips } from './filter-chips.tsx';
import { NoEntry } from './no-entry.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultCount } from './result-count.tsx';
import { ResultOption } from './result-option.tsx';
import { asksForTab, readSearchKey } from './search-keys.ts';

export interface SearchBoxProps {
  query: string;
  /** What was found; `undefined` while nothing has been looked for, or the corpus is still being opened. */
  results: Result[] | undefined;
  /** What comes nearest, where nothing was found. */
  nearest: EntityResult[];
  /** The query that the results answer, which may still be what was typed before. */
  answered: string;
  /** Which result the keyboard is on. */
  active: number;
  onQuery(query: string): void;
  onActive(index: number): void;
  /** What narrows the results, as typed among the words. */
  filters: Partial<Record<FilterName, string>>;
  onFilter(name: FilterName, value: string): void;
  /** `inTab` when the reader asked for a tab of its own (Ctrl or Cmd). */
  onChoose(result: Result, inTab: boolean): void;
}

const LIST = 'search-results';
// Made once: a key press draws the field again, and drawing these takes a tenth of that.
const SEARCH_ICON = <Search size={16} aria-hidden="true" />;
const CLEAR_ICON = <X size={16} aria-hidden="true" />;
const optionId = (index: number) => `${LIST}-${index}`;

/** The search field with its results below, as an ARIA combobox with a listbox. */
export function SearchBox({ query, results, nearest, answered, active, filters, ...on }: SearchBoxProps) {
  const { onQuery, onActive, onChoose, onFilter } = on;
  const isBehind = answered !== query;
  const field = useRef<HTMLInputElement>(null);
  // At once, not after a paint: a field that was in the page already loses the focus as it is put into its place, and
  // letters typed until then would be lost.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // With the first, what stands above it is seen too.
    if (active === 0) scrollTo(0, 0);
    else document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, results]);
  const found = results ?? [];
  const listed: Result[] = found.length > 0 ? found : nearest;
  /** Enter came before the results of what was typed: they are chosen from once they are there. */
  const entered = useRef<{ query: string; inTab: boolean } | undefined>(undefined);
  useEffect(() => {
    if (isBehind || !entered.current) return;
    const { query: asked, inTab } = entered.current;
    entered.current = undefined;
    if (asked === query && found[0]) onChoose(found[0], inTab);
  });
  // Made once for the same results: a key press shows its letter before the list is gone through.
  const options = useMemo(
    () =>
      listed.map((result, index) => (
        <ResultOption
          key={result.type === 'entity' ? result.entity.id : result.sourced.fact.id}
          id={optionId(index)}
          result={result}
          isActive={index === active}
          onChoose={(event) => {
            // Where the keyboard goes on, and the way back leads to.
            onActive(index);
            onChoose(result, asksForTab(event));
          }}
        />
      )),
    [results, nearest, active],
  );
  const chips = useMemo(
    () => <FilterChips results={found} filters={filters} onToggle={onFilter} />,
    // A filter comes with its results.
    [results],
  );

  const clear = () => {
    onQuery('');
    // The button goes away, and would take the focus along.
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = readSearchKey(event, { query, count: listed.length, active });
    const chosen = listed[active];
    if (!asked) return;
    event.preventDefault();
    if (asked.does === 'move') onActive(asked.to);
    else if (asked.does === 'clear') onQuery('');
    else if (isBehind) entered.current = { query, inTab: asked.inTab };
    else if (chosen) onChoose(chosen, asked.inTab);
  };

  return (
    <search class="search">
      <div class="search-field">
        {SEARCH_ICON}
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={i18n.t('search.label')}
          aria-autocomplete="list"
          aria-expanded={listed.length > 0}
          aria-controls={LIST}
          aria-activedescendant={listed.length > 0 ? optionId(active) : undefined}
          placeholder={i18n.t('search.placeholder')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button type="button" aria-label={i18n.t('search.clear')} onClick={clear}>
            {CLEAR_ICON}
          </button>
        )}
      </div>
      {chips}
      <NoEntry query={answered} results={found} />
      {results?.length === 0 && <NothingFound query={answered} isNear={nearest.length > 0} />}
      <div
        class="results"
        role="listbox"
        id={LIST}
        aria-label={i18n.t('search.results')}
        aria-busy={isBehind}
        hidden={listed.length === 0}
      >
        {options}
      </div>
      <ResultCount results={results} nearest={nearest} />
    </search>
  );
}

import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { type FactFilter, GROUPINGS, type Grouping, NO_FILTER, yearOf } from './filter.ts';

interface FilterBarProps {
  facts: SourcedFact[];
  /** How many of them the filter lets through. */
  shown: number;
  filter: FactFilter;
  grouping: Grouping;
  onFilter(filter: FactFilter): void;
  onGroup(grouping: Grouping): void;
}

/** Chooses which of the facts are shown, and in what groups. */
export function FilterBar({ facts, shown, filter, grouping, onFilter, onGroup }: FilterBarProps) {
  const kinds = [...Map.groupBy(facts, ({ fact }) => fact.kind)];
  const sources = new Map(facts.map(({ source }) => [source.id, source]));
  const years = [...new Set(facts.flatMap((sourced) => yearOf(sourced) ?? []))].sort();
  const toggle = (kind: SourcedFact['fact']['kind']) =>
    filter.kinds.includes(kind) ? filter.kinds.filter((each) => each !== kind) : [...filter.kinds, kind];
  return (
    <form
      class="filter-bar"
      onSubmit={(event) => event.preventDefault()}
      aria-label={i18n.t('dossier.filter')}
    >
      <fieldset class="filter-kinds">
        <legend class="visually-hidden">{i18n.t('dossier.kind')}</legend>
        {kinds.map(([kind, of]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kinds.includes(kind)}
            onClick={() => onFilter({ ...filter, kinds: toggle(kind) })}
          >
            {i18n.t(`factKind.${kind}`)} <span class="quiet">{of.length}</span>
          </button>
        ))}
      </fieldset>
      <div class="filter-selects">
        <label>
          {i18n.t('dossier.source')}
          <select
            value={filter.source}
            onChange={(event) => onFilter({ ...filter, source: event.currentTarget.value })}
          >
            <option value="">{i18n.t('dossier.anySource')}</option>
            {[...sources.values()].map(({ id, publisher, title }) => (
              <option key={id} value={id}>
                {publisher}: {title}
              </option>
            ))}
          </select>
        </label>
        <YearSelect
          label={i18n.t('dossier.from')}
          years={years}
          value={filter.from}
          onChange={(from) => onFilter({ ...filter, from })}
        />
        <YearSelect
          label={i18n.t('dossier.to')}
          years={years}
          value={filter.to}
          onChange={(to) => onFilter({ ...filter, to })}
        />
        <label>
          {i18n.t('dossier.group')}
          <select
            value={grouping}
            onChange={(event) =>
              onGroup(GROUPINGS.find((each) => each === event.currentTarget.value) ?? 'weight')
            }
          >
            {GROUPINGS.map((each) => (
              <option key={each} value={each}>
                {i18n.t(`dossier.by.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="quiet" role="status">
        {i18n.t('dossier.count', [String(shown), String(facts.length)])}{' '}
        {shown < facts.length && (
          <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
            {i18n.t('dossier.showEverything')}
          </button>
        )}
      </p>
    </form>
  );
}

interface YearSelectProps {
  label: string;
  years: string[];
  value: string;
  onChange(year: string): void;
}

function YearSelect({ label, years, value, onChange }: YearSelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{i18n.t('dossier.anyYear')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

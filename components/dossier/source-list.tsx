import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { SourceEntry } from './source-entry.tsx';

/** The sources of some facts, those with most facts first. */
export function SourceList({ facts }: { facts: SourcedFact[] }) {
  const sources = [...Map.groupBy(facts, ({ source }) => source.id).values()]
    .flatMap((same) => (same[0] ? [{ source: same[0].source, facts: same.length }] : []))
    .sort((a, b) => b.facts - a.facts);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 class="dossier-heading" id="sources">
        {i18n.t('dossier.sources')}
      </h2>
      <ul class="source-list">
        {sources.map((listed) => (
          <li key={listed.source.id}>
            <SourceEntry {...listed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

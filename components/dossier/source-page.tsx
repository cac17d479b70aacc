import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import type { Source } from '../../data/corpus/schema.ts';
import { FactItem } from '../fact/fact.tsx';
import { authorsOf, publishedLabel } from '../fact/labels.ts';
import type { SavedAs } from '../saving/after-saving.ts';
import { SourceLink } from './source-link.tsx';

interface SourcePageProps {
  source: Source;
  facts: SourcedFact[];
  /** Saves a fact; rejects when nothing was saved. */
  onSave(sourced: SourcedFact): Promise<SavedAs>;
}

/** A source and all that was read in it. */
export function SourcePage({ source, facts, onSave }: SourcePageProps) {
  return (
    <article class="dossier">
      <header class="dossier-head">
        <p class="kicker">{i18n.t(`sourceKind.${source.kind}`)}</p>
        <h1 class="dossier-name" dir="auto">
          {source.title}
        </h1>
        <p class="dossier-lead">
          {source.authors.length > 0 && `${authorsOf(source)}, `}
          {source.publisher}, {publishedLabel(source)}
        </p>
        {source.url && <SourceLink url={source.url} />}
        {source.caution && (
          <p class="source-caution" dir="auto">
            {source.caution}
          </p>
        )}
      </header>
      <ol class="dossier-facts">
        {facts.map((sourced) => (
          <li key={sourced.fact.id}>
            <FactItem sourced={sourced} onSave={() => onSave(sourced)} />
          </li>
        ))}
      </ol>
    </article>
  );
}

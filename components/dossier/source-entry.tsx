import { i18n } from '#i18n';
import type { Source } from '../../data/corpus/schema.ts';
import { authorsOf, publishedLabel } from '../fact/labels.ts';
import { sourceAddress } from './address.ts';
import { SourceLink } from './source-link.tsx';

interface SourceEntryProps {
  source: Source;
  /** How many facts are from it. */
  facts: number;
}

/** A source as a list names it: what it is, by whom, from when, and what to know before trusting it. */
export function SourceEntry({ source, facts }: SourceEntryProps) {
  return (
    <article class="source-entry">
      <p class="source-title" dir="auto">
        <a href={sourceAddress(source.id)}>{source.title}</a>
      </p>
      <p class="quiet">
        {source.authors.length > 0 && `${authorsOf(source)} · `}
        {source.publisher}, {publishedLabel(source)} · {i18n.t(`sourceKind.${source.kind}`)} ·{' '}
        {i18n.t('dossier.factCount', facts)}
        {source.url && (
          <>
            {' · '}
            <SourceLink url={source.url} />
          </>
        )}
      </p>
      {source.caution && (
        <p class="source-caution" dir="auto">
          {source.caution}
        </p>
      )}
    </article>
  );
}

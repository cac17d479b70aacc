import { GitMerge } from 'lucide-preact';
import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';

interface OriginNoteProps {
  fact: EntityDetails['facts'][number]['fact'];
  origins: EntityDetails['origins'];
}

/** That several sources repeat one report, and so are no more than one. */
export function OriginNote({ fact, origins }: OriginNoteProps) {
  const shared = origins.find(({ facts }) => facts.includes(fact.id));
  if (!shared) return null;
  return (
    <p class="card-origin quiet">
      <GitMerge size={12} aria-hidden="true" />
      {i18n.t('card.origin', [String(shared.sources), shared.origin])}
    </p>
  );
}

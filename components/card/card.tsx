import { Pin, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { FactItem } from '../fact/fact.tsx';
import { DisputeNote } from './dispute.tsx';

/** How many facts a card shows before it is asked for more: what fits at a glance. */
const FIRST_FACTS = 3;

export interface CardProps {
  body: CardBody;
  pinned: boolean;
  onPin(): void;
  onClose(): void;
  /** Saves a fact; rejects when nothing was saved. */
  onSave(sourced: SourcedFact): Promise<unknown>;
  onOpenDossier(): void;
}

/** What is known about an entity, at a glance: what it is, what is said of it, by whom and when. */
export function Card({ body, pinned, onPin, onClose, onSave, onOpenDossier }: CardProps) {
  const { entity, facts, disputes } = body;
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, FIRST_FACTS);
  const shownIds = new Set(shown.map(({ fact }) => fact.id));
  return (
    <section class="card" role="dialog" aria-labelledby="card-name">
      <header class="card-head">
        <h2 class="card-name" id="card-name" tabIndex={-1}>
          {entity.name} <span class="card-type">{i18n.t(`entityType.${entity.type}`)}</span>
        </h2>
        <div class="card-tools">
          <button type="button" aria-pressed={pinned} aria-label={i18n.t('card.pin')} onClick={onPin}>
            <Pin size={14} fill={pinned ? 'currentColor' : 'none'} aria-hidden="true" />
          </button>
          <button type="button" aria-label={i18n.t('card.close')} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </button>
        </div>
        <p class="card-description">{entity.description}</p>
      </header>
      <div class="card-body">
        <ol class="card-facts">
          {shown.map((sourced) => (
            <li key={sourced.fact.id}>
              <FactItem sourced={sourced} onSave={() => onSave(sourced)} />
            </li>
          ))}
        </ol>
        {disputes
          .filter(({ dispute }) => dispute.facts.some((id) => shownIds.has(id)))
          .map((open) => (
            <DisputeNote key={open.dispute.id} open={open} shown={shownIds} />
          ))}
      </div>
      <footer class="card-foot">
        {facts.length > shown.length && (
          <button type="button" onClick={() => setAll(true)}>
            {i18n.t('card.showAll', [String(facts.length)])}
          </button>
        )}
        <button type="button" onClick={onOpenDossier}>
          {i18n.t('card.dossier')}
        </button>
      </footer>
    </section>
  );
}

import { ArrowLeft, SquareArrowOutUpRight } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import { CopyFact } from '../card/copy-fact.tsx';
import { DisputeNote } from '../card/dispute.tsx';
import { withDisputes } from '../card/with-disputes.ts';
import type { CopyStyle } from '../fact/copy-styles.ts';
import { FactItem } from '../fact/fact.tsx';
import type { SavedAs } from '../saving/after-saving.ts';
import { shorten } from '../shorten.ts';

interface EntityViewProps {
  body: EntityDetails;
  /** The fact that was looked up stands first. */
  firstFact: string | undefined;
  onBack(): void;
  onOpenDossier(): void;
  onSave(sourced: SourcedFact): Promise<SavedAs>;
  onCopy(sourced: SourcedFact, style: CopyStyle): Promise<void>;
}

/** An entity with its facts, in place of the results it was chosen from. */
export function EntityView({ body, firstFact, onBack, onOpenDossier, onSave, onCopy }: EntityViewProps) {
  const { entity, facts, disputes } = body;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const shown = new Set(facts.map(({ fact }) => fact.id));
  const ordered = [...facts].sort(
    (a, b) => Number(b.fact.id === firstFact) - Number(a.fact.id === firstFact),
  );
  return (
    <article class="entity">
      <nav class="entity-tools">
        <button type="button" onClick={onBack}>
          <ArrowLeft size={14} aria-hidden="true" /> {i18n.t('popup.back')}
        </button>
        <button type="button" onClick={onOpenDossier}>
          {i18n.t('popup.openDossier')} <SquareArrowOutUpRight size={14} aria-hidden="true" />
        </button>
      </nav>
      <header>
        <h2 ref={title} tabIndex={-1}>
          {entity.name} <span class="result-type">{i18n.t(`entityType.${entity.type}`)}</span>
        </h2>
        <p class="entity-description">{entity.description}</p>
      </header>
      <ol>
        {withDisputes(ordered, disputes).map(({ sourced, open }) => (
          <li key={sourced.fact.id}>
            <FactItem
              sourced={sourced}
              onSave={() => onSave(sourced)}
              actions={
                <CopyFact about={shorten(sourced.fact.says)} onCopy={(style) => onCopy(sourced, style)} />
              }
            />
            {open.map((each) => (
              <DisputeNote key={each.dispute.id} open={each} shown={shown} />
            ))}
          </li>
        ))}
      </ol>
    </article>
  );
}

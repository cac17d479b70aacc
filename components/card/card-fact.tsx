import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { FactItem } from '../fact/fact.tsx';
import { shorten } from '../shorten.ts';
import type { CardActions } from './actions.ts';
import { CopyFact } from './copy-fact.tsx';

interface CardFactProps {
  sourced: SourcedFact;
  /** Whether it is in the collection already. */
  saved: boolean;
  /** Opens what sources disagree on; left out where the fact is not disputed. */
  onDisputes?: (() => void) | undefined;
  actions: Pick<CardActions, 'save' | 'copy'>;
}

/** A fact on a card, with the ways to copy and to save it. */
export function CardFact({ sourced, saved, onDisputes, actions }: CardFactProps) {
  return (
    <FactItem
      sourced={sourced}
      saved={saved}
      onSave={() => actions.save(sourced)}
      actions={
        <CopyFact about={shorten(sourced.fact.says)} onCopy={(style) => actions.copy(sourced, style)} />
      }
      aside={
        onDisputes && (
          <button type="button" class="link card-disputed" onClick={onDisputes}>
            {i18n.t('card.isDisputed')}
          </button>
        )
      }
    />
  );
}

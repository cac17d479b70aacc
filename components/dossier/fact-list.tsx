import { i18n } from '#i18n';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import { DisputeNote } from '../card/dispute.tsx';
import { OriginNote } from '../card/origin-note.tsx';
import { FactItem } from '../fact/fact.tsx';
import type { SavedAs } from '../saving/after-saving.ts';
import { factAnchor } from './address.ts';
import { type Grouping, groupFacts } from './filter.ts';

interface FactListProps {
  facts: SourcedFact[];
  grouping: Grouping;
  disputes: EntityDetails['disputes'];
  origins: EntityDetails['origins'];
  /** Ids of facts that are in the collection. */
  saved: string[];
  onSave(sourced: SourcedFact): Promise<SavedAs>;
}

/** Facts in groups, each with the disputes it is part of. */
export function FactList({ facts, grouping, disputes, origins, saved, onSave }: FactListProps) {
  const shown = new Set(facts.map(({ fact }) => fact.id));
  return (
    <>
      {[...groupFacts(facts, grouping)].map(([key, group]) => (
        <section key={key} class="dossier-group">
          {grouping !== 'weight' && <h3 class="kicker">{titleOf(grouping, key, group)}</h3>}
          <ol class="dossier-facts">
            {group.map((sourced) => (
              <li key={sourced.fact.id} id={factAnchor(sourced.fact.id)} tabIndex={-1}>
                <FactItem
                  sourced={sourced}
                  showsSourceCaution={true}
                  saved={saved.includes(sourced.fact.id)}
                  onSave={() => onSave(sourced)}
                />
                <OriginNote fact={sourced.fact} origins={origins} />
                {disputes
                  .filter(({ dispute }) => dispute.facts.find((id) => shown.has(id)) === sourced.fact.id)
                  .map((open) => (
                    <DisputeNote key={open.dispute.id} open={open} shown={new Set([sourced.fact.id])} />
                  ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function titleOf(grouping: Grouping, key: string, [first]: SourcedFact[]): string {
  if (grouping === 'kind' && first) return i18n.t(`factKind.${first.fact.kind}`);
  if (grouping === 'source' && first) return `${first.source.publisher}: ${first.source.title}`;
  return key || i18n.t('fact.undated');
}

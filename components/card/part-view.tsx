import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { AboutMark } from './about-mark.tsx';
import type { CardActions } from './actions.ts';
import { AllFacts } from './all-facts.tsx';
import { DisputeList } from './dispute-list.tsx';
import type { MarkInfo, SavedBefore } from './mark-info.ts';
import type { CardPart } from './parts.ts';
import { RelatedEntities } from './related.tsx';
import { SavedFacts } from './saved-facts.tsx';
import { takeFocus } from './use-more.ts';

interface CardPartViewProps {
  part: CardPart;
  /** The entity's name. */
  name: string;
  mark: MarkInfo | undefined;
  saved: SavedBefore | undefined;
  actions: CardActions;
}

/** The part of a card that a reader asked for; it scrolls where it is long. */
export function CardPartView({ part, name, mark, saved, actions }: CardPartViewProps) {
  const [details, setDetails] = useState<EntityDetails>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (part !== 'about') actions.readAll().then(setDetails, () => setFailed(true));
    // What is read belongs to this part: it is made anew for another.
  }, []);
  return (
    <div class="card-body">
      <h3 class="card-part-title" tabIndex={-1} ref={takeFocus}>
        {i18n.t(`card.part.${part}`)}
      </h3>
      {part === 'about' && <AboutMark mark={mark} name={name} actions={actions} />}
      {part !== 'about' && !details && (
        <p class="quiet" role="status">
          {i18n.t(failed ? 'card.failedHint' : 'card.loading')}
        </p>
      )}
      {details && part === 'facts' && (
        <AllFacts body={details} saved={saved?.facts ?? []} actions={actions} />
      )}
      {details && part === 'disputes' && <DisputeList disputes={details.disputes} />}
      {details && part === 'related' && (
        <RelatedEntities related={details.related} onFollow={actions.follow} />
      )}
      {details && part === 'saved' && (
        <SavedFacts body={details} saved={saved} onOpenCollection={actions.openCollection} />
      )}
    </div>
  );
}

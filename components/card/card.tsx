import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { AboutMark } from './about-mark.tsx';
import type { CardActions } from './actions.ts';
import { CardFacts } from './facts.tsx';
import { CardFoot } from './foot.tsx';
import { CardHead } from './head.tsx';
import type { MarkInfo, SavedBefore } from './mark-info.ts';
import { RelatedEntities } from './related.tsx';

export interface CardProps {
  body: EntityDetails;
  pinned: boolean;
  /** The entity that the reader came from inside the card. */
  cameFrom?: string | undefined;
  /** The mark it was opened on; nothing where it was looked up or followed. */
  mark?: MarkInfo | undefined;
  saved?: SavedBefore | undefined;
  actions: CardActions;
}

/** What is known about an entity, at a glance: what it is, what is said of it, by whom and when. */
export function Card({ body, pinned, cameFrom, mark, saved, actions }: CardProps) {
  const [explaining, setExplaining] = useState(false);
  return (
    <section class="card" role="dialog" aria-labelledby="card-name" aria-describedby="card-description">
      <CardHead entity={body.entity} pinned={pinned} cameFrom={cameFrom} actions={actions} />
      <div class="card-body" tabIndex={-1}>
        {explaining && mark && <AboutMark mark={mark} name={body.entity.name} actions={actions} />}
        {saved && saved.count > 0 && (
          <p class="card-saved">
            <button type="button" class="link" onClick={actions.openCollection}>
              {i18n.t('card.savedBefore', saved.count)}
            </button>
          </p>
        )}
        <CardFacts body={body} saved={saved?.facts ?? []} actions={actions} />
        <RelatedEntities related={body.related} onFollow={actions.follow} />
      </div>
      <CardFoot
        mark={mark}
        explaining={explaining}
        onExplain={() => setExplaining(!explaining)}
        onNext={actions.next}
        onOpenDossier={actions.openDossier}
      />
    </section>
  );
}

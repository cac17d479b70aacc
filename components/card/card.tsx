import { useRef, useState } from 'preact/hooks';
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { toPreview } from '../../data/corpus/preview.ts';
import type { CardActions } from './actions.ts';
import { CardCounts } from './counts.tsx';
import { CardHead } from './head.tsx';
import type { MarkInfo, SavedBefore } from './mark-info.ts';
import { CardPartView } from './part-view.tsx';
import type { CardPart } from './parts.ts';
import { CardPreview } from './preview.tsx';

export interface CardProps {
  /** What is known, or as much of it as the preview shows. */
  body: EntityDetails;
  pinned: boolean;
  /** The entity that the reader came from inside the card. */
  cameFrom?: string | undefined;
  /** The mark it was opened on; nothing where it was looked up or followed. */
  mark?: MarkInfo | undefined;
  saved?: SavedBefore | undefined;
  actions: CardActions;
}

/** A preview of an entity, whose parts open in its place, one at a time. */
export function Card({ body, pinned, cameFrom, mark, saved, actions }: CardProps) {
  const [part, setPart] = useState<CardPart>();
  /** The part that was left last: the focus goes back to the button that opened it. */
  const [left, setLeft] = useState<CardPart>();
  const card = useRef<HTMLElement>(null);
  const open = (next: CardPart) => {
    const { current } = card;
    // It grows with what it opens, and never shrinks away from under the pointer.
    if (current) current.style.minHeight = `${current.offsetHeight}px`;
    setPart(next);
  };
  const back = () => {
    if (card.current) card.current.style.minHeight = '';
    setLeft(part);
    setPart(undefined);
  };
  const preview = toPreview(body);
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="card-name"
      aria-describedby="card-description"
      ref={card}
    >
      <CardHead
        entity={body.entity}
        pinned={pinned}
        cameFrom={cameFrom}
        mark={mark}
        onBack={part === undefined ? undefined : back}
        isExplaining={part === 'about'}
        onExplain={() => (part === 'about' ? back() : open('about'))}
        actions={actions}
      />
      {part === undefined ? (
        <>
          <CardPreview
            preview={preview}
            saved={saved?.facts ?? []}
            onDisputes={() => open('disputes')}
            actions={actions}
          />
          <CardCounts
            body={preview}
            savedCount={saved?.count ?? 0}
            focus={left}
            onOpen={open}
            onOpenDossier={actions.openDossier}
            onOpenOptions={actions.openOptions}
          />
        </>
      ) : (
        <CardPartView
          key={part}
          part={part}
          name={body.entity.name}
          mark={mark}
          saved={saved}
          actions={actions}
        />
      )}
    </section>
  );
}

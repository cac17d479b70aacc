import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardActions, MuteScope } from '../../components/card/actions.ts';
import { Card } from '../../components/card/card.tsx';
import type { MarkInfo, SavedBefore } from '../../components/card/mark-info.ts';
import type { CopyStyle } from '../../components/fact/copy-styles.ts';
import { AfterSaving } from '../../components/saving/after-saving.ts';
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import { withFirst } from '../../data/corpus/preview.ts';
import { afterSaving } from '../../data/messages/after-saving.ts';
import { ask } from '../../data/messages/ask.ts';
import type { Asked } from '../../data/messages/message.ts';
import {
  openPage,
  readCardTop,
  readEntityDetails,
  readSavedAbout,
  saveSnippet,
} from '../../data/messages/protocol.ts';
import type { CardEvents } from './request.ts';

/** All that a card shows at first, read before it is shown, so that nothing moves once it is there. */
export interface CardContent {
  /** What was asked, for reading the rest. */
  asked: Asked<typeof readCardTop>;
  body: EntityDetails;
  saved: SavedBefore;
}

/** Reads what a card shows. Rejects where the background does not answer or knows no such entity. */
export async function readContent(asked: Asked<typeof readCardTop>): Promise<CardContent> {
  const nothingSaved = { count: 0, facts: [] };
  const [body, saved] = await Promise.all([
    ask(readCardTop, asked),
    // A card is worth showing without what was saved.
    ask(readSavedAbout, { entity: asked.id }).catch(() => nothingSaved),
  ]);
  return { asked, body, saved };
}

interface EntityCardProps {
  content: CardContent;
  /** What the reader chose this card from. */
  cameFrom: { name: string; run(): void } | undefined;
  mark: MarkInfo | undefined;
  events: CardEvents;
  onCopy(sourced: SourcedFact, style: CopyStyle): Promise<void>;
  onMute(entity: EntityDetails['entity'], scope: MuteScope): void;
  onSwitchOff(): void;
  /** Something that was asked for could not be done: the background does not answer. */
  onFailed(): void;
  /** The card shows another entity now. */
  onTurned(): void;
}

/** A card and where the reader goes inside it: to related entities and back. */
export function EntityCard({ content, cameFrom, mark, events, onTurned, ...on }: EntityCardProps) {
  const [trail, setTrail] = useState([content]);
  const [pinned, setPinned] = useState(false);
  const current = trail.at(-1) ?? content;
  const { asked, body, saved } = current;
  const turned = useRef(trail.length);
  useEffect(() => {
    if (turned.current !== trail.length) onTurned();
    turned.current = trail.length;
  }, [trail.length, onTurned]);

  /** Goes on from what the card shows; where the reader has gone on meanwhile, nothing changes. */
  const turn = (next: (seen: CardContent[]) => CardContent[]) =>
    setTrail((now) => (now.at(-1) === current ? next(now) : now));
  const attempt = (work: Promise<unknown>) => void work.catch(on.onFailed);
  const actions: CardActions = {
    pin: () => {
      events.onPin(!pinned);
      setPinned(!pinned);
    },
    close: events.onClose,
    follow: (id) => attempt(readContent({ id }).then((next) => turn((seen) => [...seen, next]))),
    back: () => (trail.length > 1 ? setTrail(trail.slice(0, -1)) : cameFrom?.run()),
    readAll: () => ask(readEntityDetails, asked).then((whole) => withFirst(whole, asked.fact)),
    next: events.onNext,
    save: async (fact) => {
      const entities = [...new Set([body.entity.id, ...fact.fact.about])];
      return ask(saveSnippet, { fact, entities });
    },
    copy: on.onCopy,
    mute: (scope) => on.onMute(body.entity, scope),
    switchOff: on.onSwitchOff,
    openDossier: () => attempt(ask(openPage, { page: 'dossier', id: body.entity.id })),
    openCollection: () => attempt(ask(openPage, { page: 'collection' })),
    openOptions: () => attempt(ask(openPage, { page: 'options' })),
  };
  return (
    <div data-pinned={pinned}>
      <AfterSaving.Provider value={afterSaving}>
        <Card
          key={`${trail.length} ${body.entity.id}`}
          body={body}
          pinned={pinned}
          cameFrom={trail.at(-2)?.body.entity.name ?? cameFrom?.name}
          mark={trail.length === 1 ? mark : undefined}
          saved={saved}
          actions={actions}
        />
      </AfterSaving.Provider>
    </div>
  );
}

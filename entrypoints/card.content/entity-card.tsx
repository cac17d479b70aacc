import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardActions, CopyStyle, MuteScope } from '../../components/card/actions.ts';
import { Card } from '../../components/card/card.tsx';
import type { MarkInfo, SavedBefore } from '../../components/card/mark-info.ts';
import type { CardBody, SourcedFact } from '../../data/corpus/card.ts';
import { ask } from '../../data/messages/ask.ts';
import type { CardEvents } from '../../data/messages/card-host.ts';
import type { Asked } from '../../data/messages/message.ts';
import {
  annotateSnippet,
  openPage,
  readEntityCard,
  readSavedAbout,
  saveSnippet,
} from '../../data/messages/protocol.ts';

/** All that a card shows at first, read before it is shown, so that nothing moves once it is there. */
export interface CardContent {
  body: CardBody;
  saved: SavedBefore;
}

/** Reads what a card shows. Rejects where the background does not answer or knows no such entity. */
export async function readContent(request: Asked<typeof readEntityCard>): Promise<CardContent> {
  const nothingSaved = { count: 0, facts: [] };
  const [body, saved] = await Promise.all([
    ask(readEntityCard, request),
    // A card is worth showing without what was saved.
    ask(readSavedAbout, { entity: request.id }).catch(() => nothingSaved),
  ]);
  return { body, saved };
}

/** The same with one fact before all others. */
export function withFirst({ body, saved }: CardContent, first: string | undefined): CardContent {
  const isFirst = ({ fact }: SourcedFact) => Number(fact.id === first);
  return { body: { ...body, facts: body.facts.toSorted((a, b) => isFirst(b) - isFirst(a)) }, saved };
}

interface EntityCardProps {
  content: CardContent;
  /** What the reader chose this card from. */
  cameFrom: { name: string; run(): void } | undefined;
  mark: MarkInfo | undefined;
  events: CardEvents;
  onCopy(sourced: SourcedFact, style: CopyStyle): Promise<void>;
  onMute(entity: CardBody['entity'], scope: MuteScope): void;
  onSwitchOff(): void;
  /** The card shows another entity now. */
  onTurned(): void;
}

/** A card and where the reader goes inside it: to related entities and back. */
export function EntityCard({ content, cameFrom, mark, events, onTurned, ...on }: EntityCardProps) {
  const [trail, setTrail] = useState([content]);
  const [pinned, setPinned] = useState(false);
  const { body, saved } = trail.at(-1) ?? content;
  const turned = useRef(trail.length);
  useEffect(() => {
    if (turned.current !== trail.length) onTurned();
    turned.current = trail.length;
  }, [trail.length, onTurned]);

  const actions: CardActions = {
    pin: () => {
      events.onPin(!pinned);
      setPinned(!pinned);
    },
    close: events.onClose,
    follow: (id) => void readContent({ id }).then((next) => setTrail([...trail, next])),
    back: () => (trail.length > 1 ? setTrail(trail.slice(0, -1)) : cameFrom?.run()),
    next: events.onNext,
    save: async (fact) => {
      const entities = [...new Set([body.entity.id, ...fact.fact.about])];
      return (await ask(saveSnippet, { fact, entities })).id;
    },
    annotate: async (id, note, tags) => {
      await ask(annotateSnippet, { id, note, tags });
    },
    copy: on.onCopy,
    mute: (scope) => on.onMute(body.entity, scope),
    switchOff: on.onSwitchOff,
    openDossier: () => void ask(openPage, { page: 'dossier', id: body.entity.id }),
    openCollection: () => void ask(openPage, { page: 'collection' }),
  };
  return (
    <div data-pinned={pinned}>
      <Card
        key={`${trail.length} ${body.entity.id}`}
        body={body}
        pinned={pinned}
        cameFrom={trail.at(-2)?.body.entity.name ?? cameFrom?.name}
        mark={trail.length === 1 ? mark : undefined}
        saved={saved}
        actions={actions}
      />
    </div>
  );
}

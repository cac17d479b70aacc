import type { ListedMention, MentionList } from '../../data/messages/protocol.ts';

/** A mention and the frame of the page that it is in; 0 is the page itself. */
export interface PlacedMention extends ListedMention {
  frameId: number;
}

/** An entity on the page, with its mentions in reading order. */
export interface MentionGroup {
  entity: string;
  name: string;
  mentions: PlacedMention[];
}

/** Takes the mentions of each entity together, in the order in which the page first names them. */
export function groupMentions(mentions: PlacedMention[]): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group) group.mentions.push(mention);
    else groups.set(mention.entity, { entity: mention.entity, name: mention.name, mentions: [mention] });
  }
  return [...groups.values()];
}

/**
 * All mentions of a page: its own first, then those of its frames from top to bottom. Frames of other sites do not
 * know where they are, and come last.
 */
export function inReadingOrder(
  frames: { frameId: number; list: Pick<MentionList, 'frame' | 'mentions'> }[],
): PlacedMention[] {
  const down = ({ frameId, list }: (typeof frames)[number]) =>
    frameId === 0 ? Number.NEGATIVE_INFINITY : (list.frame?.y ?? Number.POSITIVE_INFINITY);
  return frames
    .toSorted((a, b) => {
      const [first, second] = [down(a), down(b)];
      if (first !== second) return first < second ? -1 : 1;
      return (a.list.frame?.x ?? 0) - (b.list.frame?.x ?? 0) || a.frameId - b.frameId;
    })
    .flatMap(({ frameId, list }) => list.mentions.map((mention) => ({ ...mention, frameId })));
}

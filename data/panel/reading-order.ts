import type { ListedMention, MentionList } from '../messages/protocol.ts';

/** A mention and the frame of the page that it is in; 0 is the page itself. */
export interface PlacedMention extends ListedMention {
  frameId: number;
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

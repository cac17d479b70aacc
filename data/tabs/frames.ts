import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Elsewhere } from '../messages/protocol.ts';

const FrameSchema = v.object({
  /** The entity of each mark, in reading order. */
  marks: v.array(v.string()),
  /** The index of the mark that a card is open on; -1 where that mark is gone. */
  shown: v.nullable(v.number()),
  hasScript: v.boolean(),
  hasFocus: v.boolean(),
});
export type FrameState = v.InferOutput<typeof FrameSchema> & { frameId: number };

/** How marks and cards stand in frames of a tab. @throws where the browser lets no extension into the page */
export async function readFrames(
  target: Parameters<typeof browser.scripting.executeScript>[0]['target'],
): Promise<FrameState[]> {
  const answers = await browser.scripting.executeScript({ target, files: ['/marks-here.js'] });
  return answers.flatMap(({ frameId, result }) => {
    const read = v.safeParse(FrameSchema, result);
    return read.success ? [{ frameId, ...read.output }] : [];
  });
}

/** The frame that a command for marks is meant for: where a card is open, else where the reader is. */
export function frontFrame(frames: readonly FrameState[]): FrameState | undefined {
  const marked = frames.filter(({ marks }) => marks.length > 0);
  return (
    marked.find(({ shown }) => shown !== null) ??
    marked.find(({ hasFocus }) => hasFocus) ??
    marked.find(({ frameId }) => frameId === 0) ??
    marked[0]
  );
}

/**
 * The frame that a step from mark to mark leads to: from the last mark of one frame on to the first of the next, and
 * from the last frame to the first. `enters` tells that it is not the frame of the open card.
 */
export function frameAfter(
  frames: readonly FrameState[],
  direction: 'next' | 'previous',
): { frame: FrameState; enters: boolean } | undefined {
  const front = frontFrame(frames);
  if (!front) return undefined;
  const edge = direction === 'next' ? front.marks.length - 1 : 0;
  const marked = inOrder(frames.filter(({ marks }) => marks.length > 0));
  if (front.shown !== edge || marked.length === 1) return { frame: front, enters: false };
  const index = marked.indexOf(front) + (direction === 'next' ? 1 : -1);
  const frame = marked.at(index % marked.length);
  return frame && { frame, enters: true };
}

/** How many marks stand in the page's other frames, of one entity or of all: in those before a frame, and in all. */
export function marksElsewhere(frames: readonly FrameState[], here: number, entity?: string): Elsewhere {
  const others = frames.filter(({ frameId }) => frameId !== here);
  const count = (some: FrameState[]) =>
    some.flatMap(({ marks }) => marks).filter((each) => entity === undefined || each === entity).length;
  return { before: count(others.filter(({ frameId }) => frameId < here)), count: count(others) };
}

/** The frame after another that has a mark of an entity, from the last on to the first; `undefined` where none has. */
export function nextFrameWith(
  entity: string,
  frames: readonly FrameState[],
  here: number,
): FrameState | undefined {
  const others = inOrder(frames.filter(({ frameId, marks }) => frameId !== here && marks.includes(entity)));
  return others.find(({ frameId }) => frameId > here) ?? others[0];
}

/** In the order in which they came into the page, which is nearly always that of reading. */
function inOrder(frames: readonly FrameState[]): FrameState[] {
  return frames.toSorted((a, b) => a.frameId - b.frameId);
}

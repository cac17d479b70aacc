import * as v from 'valibot';
import { browser } from 'wxt/browser';

const FrameSchema = v.object({
  marks: v.number(),
  hasCard: v.boolean(),
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
  const marked = frames.filter(({ marks }) => marks > 0);
  return (
    marked.find(({ hasCard }) => hasCard) ??
    marked.find(({ hasFocus }) => hasFocus) ??
    marked.find(({ frameId }) => frameId === 0) ??
    marked[0]
  );
}

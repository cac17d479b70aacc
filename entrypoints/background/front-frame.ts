import * as v from 'valibot';
import { browser } from 'wxt/browser';

const FrameSchema = v.object({ marks: v.number(), hasCard: v.boolean(), hasFocus: v.boolean() });

/** The frame of a tab that a command for marks is meant for; `undefined` where no extension may enter. */
export async function frontFrame(tabId: number): Promise<number | undefined> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/marks-here.js'] })
    .catch(() => []);
  const frames = answers.flatMap(({ frameId, result }) => {
    const read = v.safeParse(FrameSchema, result);
    return read.success ? [{ frameId, ...read.output }] : [];
  });
  const marked = frames.filter(({ marks }) => marks > 0);
  const front =
    marked.find(({ hasCard }) => hasCard) ??
    marked.find(({ hasFocus }) => hasFocus) ??
    marked.find(({ frameId }) => frameId === 0) ??
    marked[0] ??
    frames[0];
  return front?.frameId;
}

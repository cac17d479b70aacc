import * as v from 'valibot';
import { browser } from 'wxt/browser';

const SelectedWordsSchema = v.object({ words: v.string(), isLeft: v.boolean() });

/**
 * The words that are selected in a tab, in whichever of its frames; `undefined` where none are, or none can be read.
 */
export async function findSelected(tabId: number): Promise<{ words: string; frameId: number } | undefined> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/selected-words.js'] })
    .catch(() => []);
  const selected = frames.flatMap(({ frameId, result }) => {
    const read = v.safeParse(SelectedWordsSchema, result);
    return read.success && read.output.words !== '' ? [{ frameId, ...read.output }] : [];
  });
  // Each frame keeps a selection of its own; the one that counts is where the reader went last.
  return selected.find(({ isLeft }) => !isLeft) ?? selected[0];
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../../spotting/page/quote.ts';

/** Put into a page's frames: the words that are selected there, and whether the reader has gone on into a frame. */
export default defineUnlistedScript(() => ({
  words: readSelection(getSelection())?.exact ?? '',
  isLeft: document.activeElement instanceof HTMLIFrameElement,
}));

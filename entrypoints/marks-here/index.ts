import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readCardState } from '../../spotting/page/card-bridge.ts';

/**
 * Put into a page's frames: of which entities marks are there, on which a card is open, and whether the focus is there.
 */
export default defineUnlistedScript(() => ({
  ...readCardState(),
  hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
}));

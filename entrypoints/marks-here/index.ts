import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMeeting } from '../card.content/meeting.ts';

/**
 * Put into a page's frames: of which entities marks are there, on which a card is open, and whether the focus is there.
 */
export default defineUnlistedScript(() => ({
  ...readMeeting(),
  hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
}));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../spotting/page/metadata.ts';

/** Put into a page by the background: how the page describes itself. */
export default defineUnlistedScript(() => readPage(document));

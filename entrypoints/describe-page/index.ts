import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../spotting/page/metadata/read-page.ts';

/** Put into a page by the background: how the page describes itself. */
export default defineUnlistedScript(() => readPage(document, new URL(location.href)));

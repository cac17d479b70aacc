/** Why a page cannot be read. */
export type Unreadable = 'browserPage' | 'store' | 'pdf' | 'file' | 'noAccess' | 'notYet';

/** Sites whose pages browsers keep all extensions out of. */
const STORES =
  /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|addons\.opera\.com)$/;

/**
 * Why a page gave no answer, as far as its address tells; `undefined` stands for an address that the browser keeps to
 * itself. An ordinary page that does not answer was open before the extension was there, unless the reader or the
 * browser withholds access to it.
 */
export function whyUnreadable(address: string | undefined, hasAccess: boolean): Unreadable {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  // Of pages that are withheld the browser does not even tell the address.
  if (!url && !hasAccess) return 'noAccess';
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return 'browserPage';
  if (STORES.test(url.hostname)) return 'store';
  if (url.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (url.protocol === 'file:') return 'file';
  return hasAccess ? 'notYet' : 'noAccess';
}

/** Addresses, reduced to what makes two of them the same page. */

// Parameters that say where a visit came from and never which page is meant. Written from the documentation of the
// services that add them: Google Analytics and Ads, Meta, Microsoft Ads, Mailchimp, HubSpot, Matomo, Yandex, X.
const TRACKER =
  /^(?:utm_.+|mtm_.+|pk_.+|hsa_.+|_hs.+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|igsh|twclid|ttclid|yclid|ysclid|_ga|_gl|ref_src|ref_url|cmpid|ocid|smid|s_cid)$/i;

/**
 * The same text for addresses that lead to the same page: without trackers, fragment, `www.`, the difference of
 * http and https, the order of parameters and a last slash. Only for comparing: it may lead nowhere.
 * What is no address comes back unchanged.
 */
export function comparableAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parameters = [...url.searchParams].filter(([name]) => !TRACKER.test(name)).sort(byName);
  const query = parameters.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const path = url.pathname.replace(/\/+$/, '');
  // A fragment that is a path of its own names a page of a single-page site.
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const protocol = /^https?:$/.test(url.protocol) ? '' : url.protocol;
  return `${protocol}${hostOf(address)}${path}${query ? `?${query}` : ''}${route}`;
}

/** The host of an address without `www.`; empty where there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}

/** Whether an address may be made a link. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

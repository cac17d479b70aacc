import { getDomain } from 'tldts';
import { sameStory } from './same-story.ts';

/**
 * The address a page calls its own, where that can be believed: on the same registrable domain as the address the
 * reader is at, and of the same story. A single-page site leaves the first story's address behind as it goes on to the
 * next, and templates name other sites or a site's front page.
 */
export function canonicalOf(given: string | undefined, address: URL): string | undefined {
  if (!given || !URL.canParse(given, address.href)) return undefined;
  const canonical = new URL(given, address.href);
  if (!/^https?:$/.test(canonical.protocol) || siteOf(canonical) !== siteOf(address)) return undefined;
  return sameStory(canonical, address) ? canonical.href : undefined;
}

function siteOf({ hostname }: URL): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

import { getDomain } from 'tldts';
import { LOCAL_FILES } from './local-files.ts';

/**
 * The site that a page belongs to, by the address of its top-level document: the registrable domain of its host by the
 * public suffix list (`news.example.co.uk` is of `example.co.uk`, `alice.github.io` is a site of its own), or the host
 * itself where it has none (`localhost`, an IP address). `undefined` for addresses without a host, which are of no
 * site.
 */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  // Text and files that a page made itself are part of that page.
  if (protocol === 'blob:') return siteOf(pathname);
  if (protocol === 'file:') return LOCAL_FILES;
  return /^https?:$/.test(protocol) ? siteOfHost(hostname) : undefined;
}

/** The site that a host belongs to. */
export function siteOfHost(host: string): string {
  const name = host.replace(/\.$/, '');
  return getDomain(name, { allowPrivateDomains: true, extractHostname: false }) ?? name;
}

import { siteOf } from '../../data/settings/site.ts';

/** The site in what a reader wrote, an address or a bare name; `undefined` where it is neither. */
export function siteIn(written: string): string | undefined {
  const text = written.trim();
  const address = /^https?:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  // Names without a dot are right too: they are those of one's own network.
  return username === '' && /^[\p{L}\p{N}.:[\]-]+$/u.test(hostname) ? siteOf(address) : undefined;
}

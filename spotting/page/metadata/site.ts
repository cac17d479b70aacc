import { originalAddress } from './address-date.ts';
import { metasOf, type PageSource } from './page-source.ts';
import { plain, unique } from './words.ts';

const MOST_OFFERED = 6;

/** The site's name, or its host where it gives none, and all that it is called. */
export function readSite(source: PageSource): { site: string; sites: string[] } {
  const named = unique(
    [
      ...metasOf(source, 'og:site_name', 'citation_journal_title'),
      ...source.articles.flatMap(({ site }) => site ?? []),
      ...source.sites,
      ...metasOf(
        source,
        'application-name',
        'apple-mobile-web-app-title',
        'dc.publisher',
        'copyright',
        'publisher',
      ),
    ].map(plain),
  ).filter((name) => name.split(/\s+/).length <= 8 && !/^https?:|[{}]/.test(name));
  const host = originalAddress(source.address).hostname.replace(/^www\./, '');
  return { site: named[0] ?? host, sites: [...named, host].slice(0, MOST_OFFERED) };
}

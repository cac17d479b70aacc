import { i18n } from '#i18n';
import { LOCAL_FILES } from '../data/settings/local-files.ts';

/** What a site is called. */
export function siteLabel(site: string): string {
  return site === LOCAL_FILES ? i18n.t('site.localFiles') : site;
}

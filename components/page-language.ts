import { i18n } from '#i18n';

/** Gives a page of ours the language and the direction of the interface. */
export function setPageLanguage(page: Pick<HTMLElement, 'lang' | 'dir'>): void {
  page.lang = i18n.t('language');
  page.dir = i18n.t('direction');
}

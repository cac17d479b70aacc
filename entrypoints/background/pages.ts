import { type Browser, browser } from 'wxt/browser';

/** One of our own pages, and what it is to show. */
export type OwnPage =
  /** `unsaved` is a snippet that could not be saved, as JSON. */
  | { page: 'collection'; unsaved?: string }
  | { page: 'options' }
  | { page: 'dossier'; id: string; fact?: string | undefined }
  /** Words that could not be looked up where they stood, or that were typed into the address bar. */
  | { page: 'dossier'; query: string; because?: 'restricted-page' | 'typed' };

/** Opens one of our pages: in a new tab unless the reader asked for another place. */
export async function openOwnPage(
  target: OwnPage,
  where: `${Browser.omnibox.OnInputEnteredDisposition}` = 'newForegroundTab',
): Promise<void> {
  const { page, ...parameters } = target;
  const address = new URL(browser.runtime.getURL(`/${page}.html`));
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) address.searchParams.set(name, value);
  const { href: url } = address;
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

import { browser } from 'wxt/browser';

/** One of our own pages, and what it is to show. */
export type OwnPage =
  /** `unsaved` is a snippet that could not be saved, as JSON. */
  | { page: 'collection'; unsaved?: string }
  | { page: 'dossier'; id: string }
  | { page: 'dossier'; query: string; because?: 'restricted-page' };

/** Opens one of our pages in a new tab. */
export async function openOwnPage(target: OwnPage): Promise<void> {
  const { page, ...parameters } = target;
  const address = new URL(browser.runtime.getURL(`/${page}.html`));
  address.search = new URLSearchParams(parameters).toString();
  await browser.tabs.create({ url: address.href });
}

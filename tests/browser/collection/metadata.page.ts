import { type PageDescription, readPage } from '../../../spotting/page/metadata/read-page.ts';

/** Reads a page's own description as it would be read in the page, without running its scripts. */
export function describeHtml(html: string, url: string): PageDescription {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Where scripts run, what stands here is no elements.
  for (const hidden of Document.prototype.querySelectorAll.call(page, 'noscript')) hidden.remove();
  return readPage(page, new URL(url));
}

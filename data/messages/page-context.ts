/** The frame that a message came from, as the browser tells it; made by the background alone. */
export interface PageContext {
  tabId: number;
  /** 0 is the page itself. */
  frameId: number;
  /** Names the document in the frame, where the browser gives it a name. */
  documentId?: string | undefined;
  /** The address of the frame's document. */
  url: string;
  /** The site of the *top-level* page, see `siteOf`; `undefined` where that is of no site. */
  site: string | undefined;
}

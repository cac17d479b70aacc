/** Runs our page modules in pages of real Chromium and Firefox. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../../scripts/browsers/find.ts';
import { type PageServer, startPageServer } from '../../../scripts/browsers/page-server.ts';
import { bundleForPage, PAGE_MODULE } from './bundle.ts';
import { withBrowser } from './shared-browser.ts';

type Functions<M> = { [K in keyof M as M[K] extends (...parameters: never[]) => unknown ? K : never]: M[K] };
type Inputs<F> = F extends (...parameters: infer P) => unknown ? P : never;
type Result<F> = F extends (...parameters: never[]) => infer R ? Awaited<R> : never;

/** A page that has the module loaded. */
export interface InPage<M> {
  kind: BrowserKind;
  /** Puppeteer's page, for real input and screenshots. */
  page: Page;
  /** Shows this HTML, served with these headers, and loads the module into it. */
  open(html: string, headers?: Record<string, string>): Promise<void>;
  /** Calls a function that the module exports, in the page. What goes in and comes out has to be JSON. */
  call<K extends keyof Functions<M> & string>(name: K, ...parameters: Inputs<M[K]>): Promise<Result<M[K]>>;
}

/**
 * Describes tests that run once in each browser, with `module` loaded in a page:
 *
 *     import type * as flows from './flows.page.ts';
 *     inPages<typeof flows>('Flows', new URL('./flows.page.ts', import.meta.url), (context) => {
 *       test('reads across inline elements', async () => {
 *         await context.open('<p>Safe <em>City</em>');
 *         expect(await context.call('readTexts')).toEqual(['Safe City']);
 *       });
 *     });
 */
export function inPages<M>(name: string, module: URL, body: (context: InPage<M>) => void): void {
  describe.each(BROWSER_KINDS)(`${name} in %s`, (kind) => {
    const context = new PageContext(kind, fileURLToPath(module));
    if (kind === 'chromium') withBrowser.beforeAll(({ chromium }) => context.start(chromium));
    else withBrowser.beforeAll(({ firefox }) => context.start(firefox));
    afterAll(() => context.stop());
    body(context);
  });
}

class PageContext {
  readonly kind: BrowserKind;
  readonly #file: string;
  #running: { page: Page; server: PageServer } | undefined;

  constructor(kind: BrowserKind, file: string) {
    this.kind = kind;
    this.#file = file;
  }

  get page(): Page {
    return this.#started.page;
  }

  get #started() {
    if (!this.#running) throw new Error('The page is there during tests only.');
    return this.#running;
  }

  async start(browser: Browser): Promise<void> {
    this.#running = { page: await browser.newPage(), server: await startPageServer([]) };
  }

  async stop(): Promise<void> {
    await this.#running?.page.close();
    await this.#running?.server.close();
  }

  async open(html: string, headers?: Record<string, string>): Promise<void> {
    const { page, server } = this.#started;
    const script = await bundleForPage(this.#file);
    await page.goto(server.serve(html, headers));
    // Evaluated rather than added to the page, so that it neither shows in the DOM nor falls under the page's policy.
    await page.evaluate(`${script}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`);
  }

  async call(name: string, ...parameters: unknown[]): Promise<never> {
    return this.page.evaluate(
      // `never` fits whatever type the caller's module declares; what the browser hands back is that value as JSON.
      (module, key, values) => Reflect.get(Reflect.get(globalThis, module), key)(...values) as never,
      PAGE_MODULE,
      name,
      parameters,
    );
  }
}

import type { Browser } from 'puppeteer-core';
import { bundleForPage, PAGE_MODULE } from '../../browser/support/bundle.ts';

/** With scripts switched off altogether, ours could not give the browser functions to call either. */
const NO_SCRIPTS = `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

/** Calls a function that the module in the page exports. */
export type Call<M> = <K extends keyof M & string>(
  name: K,
  ...parameters: M[K] extends (...parameters: infer P) => unknown ? P : never
) => Promise<M[K] extends (...parameters: never[]) => infer R ? Awaited<R> : never>;

/**
 * Measures in a new page that shows this HTML, without its scripts and pictures, and has the module loaded.
 * @param exposed Functions of ours that the page can call.
 */
export async function inFreshPage<M, R>(
  browser: Browser,
  html: string,
  module: string,
  measure: (call: Call<M>) => Promise<R>,
  exposed: Record<string, (...parameters: never[]) => unknown> = {},
): Promise<R> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort());
  await page.setContent(NO_SCRIPTS + html, { waitUntil: 'domcontentloaded' });
  for (const [name, own] of Object.entries(exposed)) await page.exposeFunction(name, own);
  await page.evaluate(
    `${await bundleForPage(module)}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`,
  );
  try {
    return await measure((name, ...parameters) =>
      page.evaluate(
        // What the module's functions return is JSON, which crosses as it is.
        (from, key, values) => Reflect.get(Reflect.get(globalThis, from), key)(...values) as never,
        PAGE_MODULE,
        name,
        parameters,
      ),
    );
  } finally {
    await page.close();
  }
}

/** The least of several figures, each from a fresh page: whatever else the machine does only adds. */
export async function least(times: number, measure: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) best = Math.min(best, await measure());
  return best;
}

import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** Puppeteer has no words for Firefox's own windows, so its connection is used as it is. */
const ConnectionSchema = v.object({
  connection: v.custom<{ send(method: string, parameters: object): Promise<unknown> }>(
    (value) => typeof value === 'object' && value !== null && 'send' in value,
  ),
});
const TreeSchema = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const EvaluatedSchema = v.object({
  result: v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
});

/**
 * Runs a script in Firefox's own window, where its menus and its extensions are; gives the text or number that it
 * comes to or promises.
 */
export async function runInFirefoxWindow(browser: Browser, script: string): Promise<unknown> {
  const { connection } = v.parse(ConnectionSchema, browser);
  const tree = v.parse(
    TreeSchema,
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
  );
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const evaluated = await connection.send('script.evaluate', {
    expression: script,
    target: { context: window?.context },
    awaitPromise: true,
  });
  return v.parse(EvaluatedSchema, evaluated).result.result.value;
}

import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

/** As much of the extension API as is used here, in the background. */
declare const chrome: {
  omnibox: {
    onInputChanged: {
      dispatch(text: string, show: (suggestions: { description: string }[]) => void): void;
    };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
};

/**
 * What is suggested for words after our keyword in the address bar. No driver types there: Firefox is made to search in
 * its own, in Chromium the browser's event is sent to the background.
 */
export async function suggestionsFor(kind: BrowserKind, browser: Browser, typed: string): Promise<string[]> {
  if (kind === 'firefox')
    return v.parse(
      v.array(v.string()),
      JSON.parse(String(await runInFirefoxWindow(browser, `(${search})(${JSON.stringify(typed)})`))),
    );
  const worker = await backgroundOf(browser);
  return worker.evaluate(
    (text) =>
      new Promise<string[]>((done) =>
        chrome.omnibox.onInputChanged.dispatch(text, (found) =>
          done(found.map(({ description }) => description)),
        ),
      ),
    typed,
  );
}

/** Enters words after our keyword: in Firefox the first suggestion for them, with its own keys. */
export async function enterInAddressBar(kind: BrowserKind, browser: Browser, typed: string): Promise<void> {
  if (kind === 'firefox') {
    await runInFirefoxWindow(browser, `(${search})(${JSON.stringify(typed)}).then(${pressEnter})`);
    return;
  }
  const worker = await backgroundOf(browser);
  await worker.evaluate((text) => chrome.omnibox.onInputEntered.dispatch(text, 'currentTab'), typed);
}

async function backgroundOf(browser: Browser) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run.');
  return worker;
}

/**
 * Runs in Firefox's own window: searches, and gives as JSON what is suggested beside the typed words themselves. Where
 * nothing is suggested, Firefox waits some seconds for it.
 */
const search = `async (typed) => {
  const found = ({ results }) => results.filter(({ heuristic }) => !heuristic).map(({ payload }) => payload.title);
  const suggested = new Promise((done) => {
    const tell = (context) => {
      if (context.searchString !== 'bg ' + typed) return;
      gURLBar.controller.removeListener(listener);
      done(JSON.stringify(found(context)));
    };
    const listener = {
      onQueryResults: (context) => found(context).length > 0 && tell(context),
      onQueryFinished: tell,
    };
    gURLBar.controller.addListener(listener);
  });
  gURLBar.focus();
  gURLBar.search('bg ' + typed);
  return suggested;
}`;

/** Runs in Firefox's own window: goes to the first suggestion and chooses it. */
const pressEnter = `async () => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  for (const [key, keyCode] of [['ArrowDown', 40], ['Enter', 13]]) {
    keyboard.keydown(new KeyboardEvent('', { key, keyCode }));
    keyboard.keyup(new KeyboardEvent('', { key, keyCode }));
  }
}`;

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { Session } from './support/session.ts';

interface Suggestion {
  content: string;
  description: string;
}
/** As much of the extension API as is used here, in the background. */
declare const chrome: {
  omnibox: {
    onInputChanged: { dispatch(text: string, show: (suggestions: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
};

// No driver types into an address bar. In Chromium the browser's own events are sent to the background; Firefox gives
// no such way in, and runs the same handler.
describe('The address bar in chromium', () => {
  const session = new Session('chromium');
  beforeAll(() => session.start());
  afterAll(() => session.stop());

  const background = async () => {
    const browser = session.extensionPage.browser();
    const worker = await (
      await browser.waitForTarget((target) => target.type() === 'service_worker')
    ).worker();
    if (!worker) throw new Error('The background does not run.');
    return worker;
  };
  const suggestions = async (typed: string) =>
    (await background()).evaluate(
      (text) => new Promise<Suggestion[]>((done) => chrome.omnibox.onInputChanged.dispatch(text, done)),
      typed,
    );

  test.each([
    ['huawie', 'Huawei', /^Huawei \(company\): /],
    ['883 cameras', /883 cameras/, /^Figure[^:]*: .*883 cameras/],
  ])('suggests for %s', async (typed, content, description) => {
    const found = await poll(20_000, async () => (await suggestions(typed))[0]);
    expect(found?.content).toMatch(content);
    expect(found?.description).toMatch(description);
  });

  test('suggests nothing for nonsense', async () => {
    expect(await suggestions('fhqwhgads')).toEqual([]);
  });

  test('opens the dossier of what is entered', async () => {
    await (await background()).evaluate(() =>
      chrome.omnibox.onInputEntered.dispatch('karamay', 'currentTab'),
    );
    const opened = await poll(10_000, async () =>
      (await session.tabs()).find((url) => url.includes('/dossier.html')),
    );
    expect(opened).toContain('query=karamay');
  });
});

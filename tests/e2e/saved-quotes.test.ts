import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { clickOn, storedIn, textWith } from './support/collection.ts';
import { selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

const SAID = 'The system cost 126 million dollars last year.';
const AROUND = ['It was said before.', 'It was said after.'];

/** A story of which the words in `b` are saved; `script` runs on every visit and knows how many there were. */
function story(script: string): string {
  return `<!doctype html><title>A story</title><p>${AROUND[0]}</p><p id="said"><b>${SAID}</b></p><p>${AROUND[1]}</p>
    <script>const visits = Number(localStorage[location.pathname] ?? 0); localStorage[location.pathname] = visits + 1; ${script}</script>`;
}

forEachBrowser('Saved quotes', (session) => {
  async function saveFrom(page: Page, selector = 'b'): Promise<void> {
    await selectWords(page, selector);
    await session.chooseFromMenu(page, 'save-selection');
    await session.waitForCard(page, ({ open }) => open);
  }

  /** How the quote with these words was last met, once that is what it should be. */
  async function metAs(words: string, state: string): Promise<string | undefined> {
    return poll(PATIENCE, async () => {
      const { snippets } = await storedIn(session.extensionPage);
      const found = snippets.find(({ quote }) => quote?.exact === words);
      const sighting: unknown = found && Reflect.get(found, 'sighting');
      const met =
        typeof sighting === 'object' && sighting ? String(Reflect.get(sighting, 'state')) : undefined;
      return met === state ? met : undefined;
    });
  }

  test('the collection says what the page changed, and that its words are not seen until the reader calls them gone', async () => {
    const address = session.server.serve(
      story(`if (visits > 0) document.querySelector('b').textContent = 'The system cost 162 million dollars last year.';
        if (visits > 1) document.body.innerHTML = '<p>This story was withdrawn.</p>';`),
    );
    const page = await session.open(address);
    await saveFrom(page);
    await page.close();

    const again = await session.open(address);
    const collection = await session.openExtensionPage('/collection.html');
    expect(await textWith(collection, 'Text had changed')).toContain('126');
    const changes = await collection.evaluate(() =>
      [...document.querySelectorAll('.sighting-diff del, .sighting-diff ins')].map(
        (part) => part.textContent,
      ),
    );
    expect(changes).toEqual(['126', '162']);
    await again.close();

    const once = await session.open(address);
    await textWith(collection, 'Not seen on its page');
    await clickOn(collection, 'button.link', 'It is gone');
    await textWith(collection, 'No longer on its page');
    await once.close();
    await collection.close();
  });

  test('words that come late are waited for, however late', async () => {
    const words = 'The bridge was closed on a Sunday in June.';
    const address = session.server.serve(
      story(`const said = document.querySelector('#said'); said.innerHTML = '<b>${words}</b>';
        if (visits > 0) { said.remove(); addEventListener('late', () => document.body.append(said)); }`),
    );
    const page = await session.open(address);
    await saveFrom(page);
    await page.close();

    const again = await session.open(address);
    expect(await metAs(words, 'unseen')).toBe('unseen');
    await again.evaluate(() => dispatchEvent(new Event('late')));
    expect(await metAs(words, 'found')).toBe('found');
    await again.close();
  });

  test('a sentence that only reads like it is not taken for it', async () => {
    const [kenya, ghana] = ['Kenya signed the deal in May.', 'Ghana signed the deal in May.'];
    const address = session.server.serve(
      story(
        `document.querySelector('#said').innerHTML = visits > 0 ? '${ghana}' : '<b>${kenya}</b> ${ghana}';`,
      ),
    );
    const page = await session.open(address);
    await saveFrom(page);
    await page.close();
    const again = await session.open(address);
    expect(await metAs(kenya, 'unseen')).toBe('unseen');
    await again.close();
  });

  test('stories of a single-page site keep their own, though the canonical address stays behind', async () => {
    const html = `<!doctype html><title>Story A</title><link rel="canonical" href="">
      <p id="said"><b>Story A: the mayor signed on Monday.</b></p><script>
        document.querySelector('link').href = location.href;
        function go() {
          history.pushState({}, '', location.pathname + '-b');
          document.title = 'Story B';
          document.querySelector('#said').innerHTML = '<i>Story B: nobody signed on Friday.</i>';
        }
        addEventListener('go', go);
      </script>`;
    const address = session.server.serve(html);
    const page = await session.open(address);
    await saveFrom(page);
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await saveFrom(page, 'i');
    const { snippets } = await storedIn(session.extensionPage);
    const b = snippets.find(({ quote }) => quote?.exact.startsWith('Story B'));
    const pageOfB: unknown = b && Reflect.get(b, 'page');
    expect(pageOfB).not.toHaveProperty('canonical');
    // Nothing is said of the first story while the second is read: that would have come before the save was shown.
    const first = (await storedIn(session.extensionPage)).snippets.find(({ quote }) =>
      quote?.exact.startsWith('Story A'),
    );
    expect(first && Reflect.get(first, 'sighting')).toBeUndefined();
    await page.close();
  });
});

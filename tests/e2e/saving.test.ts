import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { poll } from '../../scripts/browsers/poll.ts';
import { PATIENCE } from '../patience.ts';
import { storedIn } from './support/collection.ts';
import { dragOver, selectWords } from './support/context-menu.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { openBeside, pressButton, textOf } from './support/look-up.ts';
import type { Session } from './support/session.ts';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><title>${title}</title>${head}<body>${body}</body></html>`;
const marksIn = (where: Page | Frame) => where.evaluate(() => CSS.highlights.get('saved')?.size ?? 0);

async function savedWith(session: Session, exact: string) {
  return poll(PATIENCE, async () =>
    (await storedIn(session.extensionPage)).snippets.find(({ quote }) => quote?.exact === exact),
  );
}

forEachBrowser('Saving', (session) => {
  test('by a command keeps the selected words', async () => {
    const article = await session.open(session.server.serve(page('A', '<p>Before. <b>By a key.</b>')));
    await selectWords(article, 'b');
    await session.command(article, 'save-selection');
    expect((await savedWith(session, 'By a key.'))?.page?.title).toBe('A');
    await session.waitForCard(article, ({ text }) => text.includes('By a key.'));
    await session.clickInCard(article, 'button', 'Add a note or tags');
    await session.clickInCard(article, '.save-note textarea');
    await article.keyboard.type('Why?');
    await session.clickInCard(article, '.save-note [type=submit]');
    await session.waitForCard(article, ({ text }) => text.includes('Added to what you saved'));
    expect(await savedWith(session, 'By a key.')).toMatchObject({ note: 'Why?', tags: [] });
    // The same again doubles nothing, and says so.
    await selectWords(article, 'b');
    await session.command(article, 'save-selection');
    const told = await session.waitForCard(article, ({ title }) => title === 'Already in your collection');
    expect(told?.text).toContain('By a key.');
    const kept = (await storedIn(session.extensionPage)).snippets;
    expect(kept.filter(({ quote }) => quote?.exact === 'By a key.')).toHaveLength(1);
    await article.close();
  });

  test('of more words than a snippet takes is refused with what to do, and the words stay in reach', async () => {
    const words = `<p><b>${'word '.repeat(250_000)}</b></p>`;
    const article = await session.open(session.server.serve(page('L', words)));
    await selectWords(article, 'b');
    await session.command(article, 'save-selection');
    const told = await session.waitForCard(article, ({ open }) => open);
    expect(told?.text).toContain('more words than one snippet takes');
    expect(told?.text).toContain('Copy the words');
    expect(told?.text).not.toContain('Try again');
    await article.close();
  });

  test('from the popup keeps the selected words, and is offered only where there are some', async () => {
    const article = await session.open(session.server.serve(page('B', '<p>Before. <b>By the popup.</b>')));
    const without = await openBeside(session, article, '/popup.html');
    expect(await textOf(without, /Nothing on this page/)).not.toContain('Save “');
    await without.close();
    await selectWords(article, 'b');
    const popup = await openBeside(session, article, '/popup.html');
    expect(await textOf(popup, /Save “/)).toContain('Save “By the popup.”');
    await pressButton(popup, 'Save “');
    expect((await savedWith(session, 'By the popup.'))?.page?.title).toBe('B');
    await session.clickInCard(article, 'button', 'Undo');
    const kept = async () =>
      (await storedIn(session.extensionPage)).snippets.map(({ quote }) => quote?.exact);
    await expect.poll(kept).not.toContain('By the popup.');
    await article.close();
  });

  test('of a hundred kilobytes, across many blocks, keeps every word and finds them again', async () => {
    const line = (at: number) => `Line ${at} of a long report that somebody wants to keep as a whole.`;
    const lines = Array.from({ length: 1600 }, (_, at) => line(at));
    const html = page('M', `<main>${lines.map((text) => `<p>${text}`).join('')}</main><p>After.`);
    const address = session.server.serve(html);
    const article = await session.open(address);
    await selectWords(article, 'main');
    await session.command(article, 'save-selection');
    const exact = lines.join('\n');
    expect(exact.length).toBeGreaterThan(100_000);
    await savedWith(session, exact);
    await article.close();
    const again = await session.open(address);
    await expect.poll(() => marksIn(again)).toBe(1);
    await again.close();
  });

  test('in a frame keeps the page that the reader sees, and finds the words in the frame again', async () => {
    const inner = session.server.serve(
      page(
        'Inner',
        '<p>Before. <b>In a frame.</b> After.<div id="host"><template shadowrootmode="open"><p><i>In its shadow root.</i></template></div>',
      ),
    );
    const outer = session.server.serve(
      page('Outer', `<p>Around it.</p><iframe src="${inner}" width="600" height="300"></iframe>`),
    );
    const article = await session.open(outer);
    await article.bringToFront();
    await frameOf(article)?.evaluate(() => {
      const words = document.querySelector('b');
      if (words) getSelection()?.selectAllChildren(words);
    });
    await session.command(article, 'save-selection');
    const saved = await savedWith(session, 'In a frame.');
    expect(saved?.page).toMatchObject({ title: 'Outer', url: article.url() });
    expect(saved?.quote?.frame).toBe(frameOf(article)?.url());
    await dragOver(article, (await frameOf(article)?.$('#host >>> i')) ?? null);
    await session.command(article, 'save-selection');
    expect((await savedWith(session, 'In its shadow root.'))?.quote?.frame).toBe(frameOf(article)?.url());
    await article.close();

    const again = await session.open(outer);
    const marks = async () => {
      const frame = frameOf(again);
      return frame ? marksIn(frame) : 0;
    };
    await expect.poll(marks).toBe(2);
    expect(await marksIn(again)).toBe(0);
    await again.close();
  });

  test('brings the words up again wherever the same thing is mentioned: in the card and in the side panel', async () => {
    const first = await session.open(
      session.server.serve(page('D', '<p>Before. <b>Karamay is a city of oil.</b> After.')),
    );
    await session.mentions(first);
    await selectWords(first, 'b');
    await session.command(first, 'save-selection');
    expect(await savedWith(session, 'Karamay is a city of oil.')).toMatchObject({
      entities: expect.arrayContaining(['karamay']),
    });
    await first.close();

    const other = await session.open(session.server.serve(page('E', '<p>They went to Karamay again.')));
    expect((await session.hoverMention(other, 'Karamay')).text).toContain('1 saved');
    const panel = await openBeside(session, other, '/sidepanel.html');
    expect(await textOf(panel, /city of oil/)).toMatch(
      /Nothing is saved from this page yet\.\s+Saved elsewhere about what is here\s+Karamay is a city of oil\./,
    );
    await Promise.all([other.close(), panel.close()]);
  });

  test('is remembered under the address that a page calls its own', async () => {
    const body = '<p>Before. <b>One story, two addresses.</b> After.';
    const story = session.server.serve(page('C', body, '<link rel="canonical" href="?story=1">'));
    const first = await session.open(`${story}?story=1&view=a`);
    await selectWords(first, 'b');
    await session.command(first, 'save-selection');
    await savedWith(session, 'One story, two addresses.');
    const second = await session.open(`${story}?story=1&view=b`);
    expect(second.url()).not.toBe(first.url());
    await expect.poll(() => marksIn(second)).toBe(1);
    await Promise.all([first.close(), second.close()]);
  });
});

function frameOf(article: Page): Frame | undefined {
  return article.frames().find((frame) => frame.parentFrame() !== null);
}

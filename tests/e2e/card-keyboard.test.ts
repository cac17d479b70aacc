import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { annotateSnippet } from '../../data/messages/protocol.ts';
import { askBackground } from '../../scripts/browsers/ask-extension.ts';
import { findInCard } from './support/card.ts';
import { save, storedIn } from './support/collection.ts';
import { forEachBrowser } from './support/for-each-browser.ts';

/** More than a card has to be reached with Tab. */
const MANY = 40;
const PAGE = `<!doctype html><html lang="en"><title>t</title><input id="field">
  <p style="margin-top: 120px">A mayor signed with Huawei for a network.</p>
  <script>document.getElementById('field').focus()</script>`;
/** The field stands in the dialog by way of a slot, so that the page knows it by its id. */
const DIALOG = `<!doctype html><html lang="en"><title>t</title><div id="host"></div><script>
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<dialog><input id="field"><p>A mayor signed with Huawei for a network.</p></dialog>';
  root.querySelector('dialog').showModal();
  root.getElementById('field').focus();
</script>`;
declare const host: HTMLElement;

interface ExtensionApi {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

forEachBrowser('With the keyboard alone, a reader', (session) => {
  const isFocused = async (page: Page, selector: string) =>
    (await findInCard(session.extensionPage, page.url(), `${selector}:focus`)) !== undefined;
  /** Presses Tab until an element of the card has the focus; with Shift where it stands before what has it. */
  const tabTo = async (page: Page, selector: string, isBefore = false) => {
    if (isBefore) await page.keyboard.down('Shift');
    try {
      for (let count = 0; count < MANY; count++) {
        if (await isFocused(page, selector)) return;
        await page.keyboard.press('Tab');
      }
    } finally {
      if (isBefore) await page.keyboard.up('Shift');
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  };

  test('has a key for each command that the browser leaves free', async () => {
    const keys = await session.extensionPage.evaluate(async () => {
      const { commands } = typeof browser === 'undefined' ? chrome : browser;
      return (await commands.getAll()).flatMap(({ name, shortcut }) =>
        name?.startsWith('_') ? [] : shortcut,
      );
    });
    expect(keys.length).toBeGreaterThanOrEqual(4);
    expect(keys).not.toContain('');
  });

  test('gets with Tab into the card of the mark that a command led to', async () => {
    const page = await session.open(session.server.serve(PAGE));
    await session.mentions(page);
    await page.bringToFront();
    await session.command(page, 'next-mark');
    await session.waitForCard(page, ({ title }) => title === 'Huawei');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(page, '#card-name')).toBe(true);
    await page.close();
  });

  test('goes to a mark, saves a fact with a note and a tag from before, and is back where it began', async () => {
    const { id } = await save(session, 'From before.');
    const before = { id, note: '', tags: ['smart cities'] };
    await askBackground(session.extensionPage, annotateSnippet, before);
    const page = await session.open(session.server.serve(PAGE));
    await session.mentions(page);
    await page.bringToFront();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('field');

    await session.command(page, 'next-mark');
    await session.waitForCard(page, ({ title }) => title === 'Huawei');
    // The card came, but the reader is still where they were.
    expect(await focused()).toBe('field');
    await session.command(page, 'enter-card');
    await expect.poll(() => isFocused(page, '#card-name')).toBe(true);

    await tabTo(page, '[aria-label^="Save: "]');
    const saidFirst = await findInCard(session.extensionPage, page.url(), '.fact-says');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => findInCard(session.extensionPage, page.url(), '.save-note textarea'))
      .toMatchObject({ text: '' });
    await tabTo(page, '.save-note textarea');
    await page.keyboard.type('Ask the mayor');
    await tabTo(page, '.save-note input');
    await page.keyboard.type('mayors, cit');
    await expect
      .poll(() => findInCard(session.extensionPage, page.url(), '.save-note [role=option]', 'smart cities'))
      .toMatchObject({ text: 'smart cities' });
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => isFocused(page, '[role=option]')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(page, '.save-note input')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await session.waitForCard(page, ({ text }) => text.includes('Note saved'))).toMatchObject({
      open: true,
    });
    // What had the focus is gone; the reader is not.
    expect(await isFocused(page, '*')).toBe(true);

    await page.keyboard.press('Escape');
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
    expect(await focused()).toBe('field');
    await page.keyboard.type('on');
    expect(await page.$eval('#field', (field) => field instanceof HTMLInputElement && field.value)).toBe(
      'on',
    );
    const { snippets } = await storedIn(session.extensionPage);
    expect(snippets.filter((one) => 'fact' in one)).toMatchObject([
      { note: 'Ask the mayor', tags: ['mayors', 'smart cities'], fact: { fact: { says: saidFirst?.text } } },
    ]);
    await page.close();
  });

  test('keeps the card and a half-typed note, whatever Escape is pressed for', async () => {
    const page = await session.open(session.server.serve(PAGE.replace('Huawei', 'Karamay')));
    await session.mentions(page);
    await page.bringToFront();
    await session.command(page, 'enter-card');
    await session.waitForCard(page, ({ title }) => title === 'Karamay');
    await expect.poll(() => isFocused(page, '#card-name')).toBe(true);
    await tabTo(page, '[aria-label^="Save: "]');
    await page.keyboard.press('Enter');
    // The note can be written once the save is on the disk.
    await expect
      .poll(() => findInCard(session.extensionPage, page.url(), '.save-note textarea'))
      .not.toBeUndefined();
    await tabTo(page, '.save-note textarea');
    // A driver of Chromium can compose words; in the page's own field, too, the card stays.
    const compose = async (text: string) => {
      if (session.kind !== 'chromium') return;
      const client = await page.createCDPSession();
      await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      await page.keyboard.press('Escape');
      await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
      await client.detach();
    };
    await compose('w');
    await page.keyboard.type('Half a ');
    await page.keyboard.press('Escape');
    expect(await isFocused(page, '.save-note textarea')).toBe(true);
    // Pressed in the page, the key is told to the card by way of the background.
    await page.focus('#field');
    await compose('w');
    await page.keyboard.press('Escape');
    await session.command(page, 'enter-card');
    await expect.poll(() => isFocused(page, '#card-name')).toBe(true);
    await tabTo(page, '.save-note textarea');
    await page.keyboard.press('End');
    await page.keyboard.type('note');
    await tabTo(page, '.save-note input');
    await page.keyboard.press('Enter');
    await session.waitForCard(page, ({ text }) => text.includes('Note saved'));
    await page.keyboard.press('Escape');
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
    const { snippets } = await storedIn(session.extensionPage);
    expect(snippets).toContainEqual(expect.objectContaining({ note: 'Half a note' }));
    await page.close();
  });

  test('opens, uses and closes a card in a dialog in a shadow root, and is back in the dialog', async () => {
    const page = await session.open(session.server.serve(DIALOG));
    await session.mentions(page);
    await page.bringToFront();
    const isOpen = () => page.evaluate(() => host.shadowRoot?.querySelector('dialog')?.open);
    const focused = () => page.evaluate(() => host.shadowRoot?.activeElement?.id);
    expect(await focused()).toBe('field');

    await session.command(page, 'enter-card');
    await session.waitForCard(page, ({ title }) => title === 'Huawei');
    await expect.poll(() => isFocused(page, '#card-name')).toBe(true);
    await tabTo(page, '[aria-label="Why this is marked"]', true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(page, '.card-part-title')).toBe(true);
    expect(await session.waitForCard(page, ({ text }) => text.includes('Turn off on'))).toMatchObject({
      text: expect.stringContaining('Turn off on'),
    });

    await page.keyboard.press('Escape');
    expect(await session.waitForCard(page, ({ open }) => !open)).toMatchObject({ open: false });
    expect(await focused()).toBe('field');
    // The key was for the card; the next one is for the dialog.
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await page.close();
  });
});

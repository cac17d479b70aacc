import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { createMenus } from '../../../entrypoints/background/menus.ts';

test('right-click entries are for selected words only, and are never there twice', async () => {
  let entries: { id: string; contexts: string[] }[] = [];
  // What stands in for the browser has neither menus nor messages.
  browser.i18n.getMessage = (key: string) => key;
  Object.assign(browser.contextMenus, {
    removeAll: async () => {
      entries = [];
    },
    create: (entry: (typeof entries)[number]) => entries.push(entry),
  });
  await createMenus();
  await createMenus();
  expect(entries.map(({ id, contexts }) => [id, contexts])).toEqual([
    ['look-up', ['selection']],
    ['save-selection', ['selection']],
  ]);
});

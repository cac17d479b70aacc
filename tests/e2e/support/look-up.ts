import type { Page } from 'puppeteer-core';
import { poll } from '../../../scripts/browsers/poll.ts';
import { PATIENCE } from '../../patience.ts';
import type { Session } from './session.ts';

/** Opens one of our pages beside a web page that is the tab in front, as the popup and the side panel find it. */
export async function openBeside(session: Session, page: Page, path: string): Promise<Page> {
  const ours = await session.openExtensionPage(path);
  await page.bringToFront();
  // What is read or pressed before the page is really a new one would be lost with the old one.
  await ours.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    location.reload();
  });
  const isNew = () =>
    ours.evaluate(
      () => document.documentElement.dataset['old'] === undefined && document.body.innerText !== '',
    );
  await poll(PATIENCE, async () => (await isNew().catch(() => false)) || undefined);
  return ours;
}

/** The text of a page of ours once it fits; what it was last when it never does. */
export async function textOf(page: Page, wanted: RegExp): Promise<string> {
  let last = '';
  await poll(PATIENCE, async () => {
    last = await page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    return wanted.test(last) || undefined;
  });
  return last;
}

/** The results in the list, once the first fits. */
export async function resultsOf(page: Page, first: RegExp): Promise<string[]> {
  const options = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role=listbox][aria-busy=false] [role=option]')].map(
        (option) => option.innerText,
      ),
    );
  const found = await poll(PATIENCE, async () => {
    const texts = await options();
    return first.test(texts[0] ?? '') ? texts : undefined;
  });
  return found ?? options();
}

/** Replaces what is in the search field, as a reader does by typing. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  await page.bringToFront();
  await page.focus('[role=combobox]');
  await page.keyboard.press('Escape');
  await page.keyboard.type(query);
}

/** Whether the search field has the focus. */
export function isInField(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.role === 'combobox');
}

/** Presses the button with this name, as assistive technology does. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const pressed = await poll(PATIENCE, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      const button = buttons.find((each) => (each.ariaLabel ?? each.innerText).trim().startsWith(wanted));
      button?.click();
      return button ? true : undefined;
    }, name),
  );
  if (!pressed) throw new Error(`There is no button "${name}".`);
}

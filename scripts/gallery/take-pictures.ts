import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** A way to look at every state. */
export interface Look {
  theme: 'light' | 'dark';
  /** Whether in the narrowest window that everything has to fit into, or as wide as it is usually seen. */
  narrow: boolean;
}

export const LOOKS: Look[] = [
  { theme: 'light', narrow: false },
  { theme: 'dark', narrow: false },
  { theme: 'light', narrow: true },
];

/** How wide each group is usually seen, in px; our pages in a tab of their own are wider. */
const WIDTHS: Record<string, number> = { card: 440, entities: 440, popup: 400, sidepanel: 400 };
const USUAL_WIDTH = 1180;
const NARROW = 320;

/** The states that the gallery at `origin` has, as `group/name`. */
export async function listStates(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/index.html`);
  const listed = await page.waitForSelector('[data-states]');
  return (await listed?.evaluate((root) => root.getAttribute('data-states')?.split(' '))) ?? [];
}

/** Shows one state in a theme, complete and at rest. */
export async function showState(
  page: Page,
  origin: string,
  state: string,
  theme: Look['theme'],
): Promise<void> {
  await page.goto(`${origin}/index.html?state=${state}`);
  await page.addStyleTag({ content: '* { animation: none !important; transition: none !important }' });
  await setTheme(page, theme);
  await page.waitForSelector('[data-shown]');
}

/** Not by the emulated media feature, which Firefox's driver lacks: the tokens follow `color-scheme`. */
export async function setTheme(page: Page, theme: Look['theme']): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.setProperty('color-scheme', scheme, 'important');
  }, theme);
}

/** Takes a picture of every state of the gallery at `origin`; gives their file names. */
export async function takePictures(
  browser: Browser,
  origin: string,
  { theme, narrow }: Look,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  const files: string[] = [];
  for (const state of await listStates(page, origin)) {
    const [group = ''] = state.split('/');
    const width = narrow ? NARROW : (WIDTHS[group] ?? USUAL_WIDTH);
    await page.setViewport({ width, height: 800 });
    await showState(page, origin, state, theme);
    const file = `${state.replace('/', '-')}-${theme}-${width}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true });
    files.push(file);
  }
  await page.close();
  return files;
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** A way to look at every state. */
export interface Look {
  theme: 'light' | 'dark';
  /** The window's width, in px. */
  width: number;
}

export const LOOKS: Look[] = [
  { theme: 'light', width: 440 },
  { theme: 'dark', width: 440 },
  { theme: 'light', width: 320 },
];

/** Takes a picture of every state of the gallery at `origin`; gives their file names. */
export async function takePictures(
  browser: Browser,
  origin: string,
  look: Look,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ width: look.width, height: 800 });
  await page.goto(`${origin}/index.html`);
  const states = await page.evaluate(() => document.documentElement.dataset['states']?.split(' ') ?? []);
  const files: string[] = [];
  for (const state of states) {
    await page.goto(`${origin}/index.html?state=${state}`);
    // Not by the emulated media feature, which Firefox's driver lacks: the tokens follow `color-scheme`.
    await page.addStyleTag({
      content: `:root { color-scheme: ${look.theme} } * { animation: none !important }`,
    });
    const app = await page.waitForSelector('#app > *');
    const file = `${state}-${look.theme}-${look.width}.png`;
    await (await page.$('#app'))?.screenshot({ path: join(folder, file) });
    await app?.dispose();
    files.push(file);
  }
  await page.close();
  return files;
}

import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What a page looks like on paper; equal for two that look the same. */
export async function paperOf({ kind }: Session, page: Page): Promise<string> {
  if (kind === 'firefox') return drawnIn(Buffer.from(await page.pdf()).toString('latin1'));
  // Chromium draws marked words one by one in a PDF, where nobody can see it; but it shows what paper looks like.
  await page.emulateMediaType('print');
  return Buffer.from(await page.screenshot()).toString('base64');
}

/** What a PDF draws, and the fonts for it: all its streams but those that say when it was made, and where what is. */
function drawnIn(pdf: string): string {
  const streams = [...pdf.matchAll(/\d+ 0 obj(.*?)stream\r?\n(.*?)endstream/gs)];
  const drawn = streams.filter(([, header = '']) => !/\/Type \/(?:ObjStm|XRef)/.test(header));
  return drawn.map(([, , data = '']) => data).join('\n');
}

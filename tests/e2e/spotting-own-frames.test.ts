import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../data/settings/settings.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';
import { storeSettings } from './support/settings.ts';

/** Frames that a page writes itself, which have no host of their own. */
const PAGE = `<!doctype html><html lang="en"><title>Frames</title><body><p>Top: Huawei.</p>
<iframe name="srcdoc" srcdoc="<p>Hikvision was there.</p>" width="600" height="150"></iframe>
<iframe name="blank" width="600" height="150"></iframe>
<iframe name="written" width="600" height="150"></iframe>
<iframe name="blob" width="600" height="150"></iframe>
<script>
frames.blank.document.body.innerHTML = '<p>Karamay lies in the west.</p>';
frames.written.document.open();
frames.written.document.write('<!doctype html><title>w</title><p>ZTE was there.</p>');
frames.written.document.close();
const html = new Blob(['<!doctype html><title>b</title><p>Xinjiang is far.</p>'], { type: 'text/html' });
document.querySelector('[name=blob]').src = URL.createObjectURL(html);
</script>`;
const MARKED = { top: 'Huawei', srcdoc: 'Hikvision', blank: 'Karamay', written: 'ZTE', blob: 'Xinjiang' };

forEachBrowser('Frames that a page writes itself', (session) => {
  let page: Page;
  const choose = (settings: Partial<Settings>) => storeSettings(session.extensionPage, settings);
  const nameOf = async (frame: Frame) => (await frame.evaluate(() => window.name)) || 'top';
  /** The words that are marked, by the frame that they stand in. */
  const marked = async () => {
    const frames = await Promise.all(
      page.frames().map(async (frame) => [await nameOf(frame), (await painted(frame)).join()]),
    );
    return Object.fromEntries(frames.filter(([, words]) => words !== ''));
  };

  beforeEach(async () => {
    page = await session.open(session.server.serve(PAGE));
    await page.bringToFront();
    await expect.poll(marked).toEqual(MARKED);
  });
  afterEach(async () => {
    await choose({});
    await page.close();
  });

  test('are switched off, chosen and muted as the site of the page is', async () => {
    const turns: [Partial<Settings>, Record<string, string>][] = [
      [{ offSites: ['127.0.0.1'] }, {}],
      [{ offSites: ['other.example'] }, MARKED],
      [{ chosenOnly: true, onSites: ['other.example'] }, {}],
      [{ chosenOnly: true, onSites: ['127.0.0.1'] }, MARKED],
      [{ mutedOn: { '127.0.0.1': ['huawei', 'hikvision', 'karamay', 'zte'] } }, { blob: MARKED.blob }],
      [{ mutedOn: { 'other.example': ['huawei', 'hikvision', 'xinjiang'] } }, MARKED],
      // What version 0.1.0 stored for them all.
      [{ offSites: [''], mutedOn: { '': ['hikvision'] } }, MARKED],
    ];
    for (const [settings, words] of turns) {
      await choose(settings);
      await expect.poll(marked).toEqual(words);
    }
  });
});

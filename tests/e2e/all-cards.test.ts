import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PREVIEW_WORDS } from '../../data/corpus/preview.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { startPageServer } from '../../scripts/browsers/page-server.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { buildGallerySite } from '../../scripts/gallery/build-site.ts';
import { PATIENCE } from '../patience.ts';

const site = join(import.meta.dirname, '../../.cache/all-cards');
const HEIGHT = 320;
const SENTENCE_LENGTH = 140;

/** What is measured of an entity's card. */
interface Measured {
  id: string;
  words: number;
  height: number;
  /** Whether it would have to be scrolled. */
  overflows: boolean;
  /** Facts that are shown more than once. */
  repeated: string[];
  cautions: number;
}

describe.each(['chromium', 'firefox'] as const)(
  'The cards of all entities, in %s,',
  (kind) => {
    test('are short, low, say nothing twice and hold their disputes in a sentence', async () => {
      await buildGallerySite(`${site}-${kind}`, extensionFolder('chromium'));
      const server = await startPageServer([`${site}-${kind}`]);
      const profile = await makeProfile();
      const browser = await launchBrowser({ browser: kind, headless: true, profile: profile.path });
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 440, height: 900 });
        await page.goto(`${server.origin}/index.html?state=all`);
        await page.waitForSelector('[data-shown]', { timeout: PATIENCE });
        const cards = await page.evaluate(measure);
        expect(cards.length).toBeGreaterThan(300);
        const wrong = cards.filter(
          ({ words, height, overflows, repeated }) =>
            words > PREVIEW_WORDS || height > HEIGHT || overflows || repeated.length > 0,
        );
        expect(wrong).toEqual([]);
        expect(cards.filter(({ cautions }) => cautions > 0).length).toBeLessThanOrEqual(cards.length / 10);
        expect(await page.evaluate(longDisputes, SENTENCE_LENGTH)).toEqual([]);
        await page.setViewport({ width: 320, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      } finally {
        await browser.close();
        await profile.remove();
        await server.close();
      }
    });
  },
  240_000,
);

/** Runs in the page. */
function measure(): Measured[] {
  return [...document.querySelectorAll<HTMLElement>('#app > div')].map((holder) => {
    const card = holder.querySelector<HTMLElement>('.card');
    const copy = card?.cloneNode(true);
    if (!card || !(copy instanceof HTMLElement)) throw new Error(`${holder.id} has no card.`);
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    // Words of neighbouring elements are not one word.
    const texts: string[] = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    const said = [...card.querySelectorAll('.fact-says')].map(({ textContent }) => textContent);
    const preview = card.querySelector('.card-preview');
    return {
      id: holder.id,
      words: texts.join(' ').split(/\s+/).filter(Boolean).length,
      height: card.offsetHeight,
      overflows: !preview || preview.scrollHeight > preview.clientHeight,
      repeated: said.filter((text, at) => said.indexOf(text) !== at),
      cautions: card.querySelectorAll('.fact-warning').length,
    };
  });
}

/** Runs in the page: opens the disputes of every card and gives the sentences that are too long. */
async function longDisputes(most: number): Promise<string[]> {
  for (const button of document.querySelectorAll<HTMLElement>('.card-counts button'))
    if (button.textContent.includes('disagreement')) button.click();
  await new Promise((drawn) => setTimeout(drawn));
  await new Promise((drawn) => requestAnimationFrame(drawn));
  const summaries = [...document.querySelectorAll('.dispute-list summary')];
  if (summaries.length === 0) throw new Error('No card shows a dispute.');
  return summaries.map(({ textContent }) => textContent).filter(({ length }) => length > most);
}

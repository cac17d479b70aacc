import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { startPageServer } from '../../scripts/browsers/page-server.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { buildGallerySite } from '../../scripts/gallery/build-site.ts';
import { listStates, setTheme, showState } from '../../scripts/gallery/take-pictures.ts';
import { accessibilityProblems } from './support/axe.ts';
import { tabStops } from './support/tab-stops.ts';

const site = join(import.meta.dirname, '../../.cache/gallery-test');

/** What stands where in a state, whatever it looks like. */
const SAID: [state: string, selector: string, texts: string[]][] = [
  ['card/full', '.card-top', ['programme', '2 of 5']],
  ['card/full', '.card-foot', ['5 more facts', '5 related']],
  [
    'card/all-facts',
    '.card-facts',
    [
      ...['Figure', 'as of 2019', 'Yau Tsz Yan in The Diplomat', 'August 2019'],
      ...['Claim by Huawei', '3 sources, 1 origin: Huawei, November 2018', 'Law', '28 June 2017'],
      ...['Projection for 2022', 'forecast date has passed', 'First Author and others in Journal'],
    ],
  ],
  ['card/related', '.card-related', ['Made by', 'Huawei']],
  ['card/copy-and-caution', '.fact-caution', ['public cameras only']],
  ['card/disputed', '.fact-kind', ['disputed']],
  ['card/disputes-open', '.dispute-list', ['883 or 1,200', 'The two counts differ', 'A count by the city']],
  ['card/since-all', '.card-since', ['After this page was published', 'Organisations and citizens']],
  ['card/old', '.card-preview', ['Nothing later than 2019 is known here']],
  [
    'card/why',
    '.card-body',
    [
      '“Safe City” is its name.',
      'because the page mentions “Huawei”, “police”',
      'news.example',
      'Full profile',
    ],
  ],
  ['card/saved-open', '.card-body', ['You saved 2 things about this', 'Open the collection']],
  ['card/followed', '.card-top', ['Back to Huawei']],
  ['dossier/failed', '[role="status"]', ['could not be opened', 'reload this page']],
  ['popup/loading', '.on-page', ['Reading the page']],
  ['popup/opening', '.popup', ['Opening the corpus']],
  ['popup/failed', '.popup-failure', ['could not be opened', 'Another window', 'Try again']],
  ['popup/gone', '.popup', ['not known any more', 'changed or was removed']],
  ['popup/unwilling', '.popup-failure', ['That did not work', 'Try again']],
  ['popup/unmentioned', '.on-page', ['Nothing on this page is known here', 'Show marks on news.example']],
  ['popup/store', '.on-page', ['keep extensions out of extension stores']],
  ['popup/pdf', '.on-page', ['PDF viewer']],
  ['popup/file', '.on-page', ['To read files from this computer']],
  ['popup/unread', '.on-page', ['Reload it to have it read']],
  ['popup/opted-out', '.on-page', ['asks not to be marked']],
  ['popup/off', '.popup', ['switched off everywhere', 'Show marks']],
  ['popup/site-off', '.on-page', ['switched off on this site']],
  [
    'popup/not-chosen',
    '.popup',
    ['only on sites you choose', 'Show marks on news.example', 'Only on sites I choose'],
  ],
  ['popup/nearest', '.popup', ['No entry for “savecityy”', 'Closest matches', 'Safe City']],
  ['popup/nothing', '.search-nothing', ['No entry for “xqzvk”', 'Try fewer words']],
  ['sidepanel/failed', '.saved-here', ['no access to its storage']],
];

/** States that say other words in the place where one of the others says its own: to be looked at, not tried again. */
const OTHER_WORDS =
  /^(?:popup\/(?:loading|unmentioned|store|pdf|file|unread|opted-out|off|not-chosen)|sidepanel\/(?:loading|opened))$/;
/** States that hold all there is to be reached with the keyboard, apart from words. */
const TABBED = /^(?:popup|sidepanel)\/(?:full|results|opened)$/;

/** Milliseconds for a look at every state, on a machine that has other things to do. */
const PATIENCE = 240_000;

describe(
  'Every state of the card and of every page',
  () => {
    const ends: (() => Promise<void>)[] = [];
    let page: Page;
    let origin: string;
    let states: string[] = [];

    beforeAll(async () => {
      await buildGallerySite(site, extensionFolder('chromium'));
      const server = await startPageServer([site]);
      const profile = await makeProfile();
      const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
      ends.push(() => browser.close(), profile.remove, server.close);
      page = await browser.newPage();
      origin = server.origin;
      states = (await listStates(page, origin)).filter((state) => !OTHER_WORDS.test(state));
    });
    afterAll(async () => {
      for (const end of ends) await end();
    });

    test('has nothing that axe objects to, light or dark, and nothing too small to hit', async () => {
      expect(states.length).toBeGreaterThan(40);
      const wrong: Record<string, string[]> = {};
      for (const state of states) {
        await showState(page, origin, state, 'light');
        const problems = await accessibilityProblems(page);
        problems.push(...(await page.evaluate(tooSmall)));
        await setTheme(page, 'dark');
        // The same elements in other colours.
        problems.push(...(await accessibilityProblems(page, ['color-contrast'])));
        if (problems.length > 0) wrong[state] = problems;
      }
      expect(wrong).toEqual({});
    });

    test.each(SAID)('%s says in %s what is to be known there', async (state, selector, texts) => {
      await showState(page, origin, state, 'light');
      const said = await page.$eval(selector, ({ textContent }) => textContent);
      expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    });

    test('stands still for readers who want that', async () => {
      const moving = async () => {
        await page.goto(`${origin}/index.html?state=card/full`);
        await page.waitForSelector('[data-shown]');
        return page.evaluate(inMotion);
      };
      expect(await moving()).not.toEqual([]);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      expect(await moving()).toEqual([]);
      await page.emulateMediaFeatures([]);
    });

    test('is in the reader’s own colours where they are forced', async () => {
      const client = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await client.send('Emulation.setEmulatedMedia', { features });
      const wrong: Record<string, string[]> = {};
      for (const state of states) {
        await showState(page, origin, state, 'light');
        const problems = await page.evaluate(unforced);
        if (problems.length > 0) wrong[state] = problems;
      }
      await client.detach();
      expect(wrong).toEqual({});
    });

    test('of a dossier is on paper with all it says and where to read it, and nothing to press', async () => {
      await page.emulateMediaType('print');
      const wrong: Record<string, string[]> = {};
      for (const state of states.filter((each) => each.startsWith('dossier/'))) {
        await showState(page, origin, state, 'light');
        const problems = await page.evaluate(unfitForPaper);
        if (problems.length > 0) wrong[state] = problems;
      }
      await page.emulateMediaType();
      expect(wrong).toEqual({});
    });

    test('is gone through with the Tab key, in order and out again, with the field in one place', async () => {
      const tops = new Set<number>();
      for (const state of states.filter((each) => TABBED.test(each))) {
        await showState(page, origin, state, 'light');
        const stops = await tabStops(page);
        expect(stops.reached, state).toEqual(stops.expected);
        for (const field of await page.$$('.popup:not(.sidepanel) [role=combobox]'))
          tops.add(await field.evaluate((element) => element.getBoundingClientRect().top));
      }
      expect(tops.size).toBe(1);
    });

    test('is in those colours in Firefox too', async () => {
      const profile = await makeProfile();
      const preferences = { 'browser.display.document_color_use': 2 };
      const firefox = await launchBrowser({
        ...{ browser: 'firefox', headless: true, profile: profile.path, preferences },
      });
      ends.push(() => firefox.close(), profile.remove);
      const forced = await firefox.newPage();
      const wrong: Record<string, string[]> = {};
      for (const state of states.filter((each) => /full|disputed|results/.test(each))) {
        await showState(forced, origin, state, 'light');
        expect(await forced.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        const problems = await forced.evaluate(unforced);
        if (problems.length > 0) wrong[state] = problems;
        if (!TABBED.test(state)) continue;
        const stops = await tabStops(forced);
        expect(stops.reached, state).toEqual(stops.expected);
      }
      expect(wrong).toEqual({});
    });
  },
  PATIENCE,
);

/** Runs in the page: what can be pressed and has less than 24 px to hit; boxes to tick are pressed by their labels. */
function tooSmall(): string[] {
  const pressed =
    'button, select, textarea, summary, label:has(input), input:not([type="checkbox"], [type="radio"])';
  return [...document.querySelectorAll(`#app :is(${pressed}, .fact-source a)`)].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isHit = Math.min(width, height) >= 24 || !element.checkVisibility({ visibilityProperty: true });
    return isHit ? [] : [`${width} × ${height}: ${element.outerHTML}`];
  });
}

/** Runs in the page: what would change little by little, and not at once. */
function inMotion(): string[] {
  return [...document.querySelectorAll('#app *')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return transitionDuration === '0s' && animationDuration === '0s' ? [] : [element.outerHTML];
  });
}

/** Runs in the page: what has words or a picture and is not in a colour of the reader's, on the reader's paper. */
function unforced(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const system = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'GrayText'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.style.color = 'Canvas';
  const paper = getComputedStyle(probe).color;
  probe.remove();
  // What is in the colour of the paper is to be seen on a mark of a line of time only, which is drawn in ink.
  const isTold = (element: Element) => element.matches('.timeline-item[data-firm="true"] > :first-child');
  const drawn = [...document.querySelectorAll('.figure-bar, .timeline-item, .relation-spot')].map(
    (element) =>
      [element, getComputedStyle(element, element.matches('.figure-bar') ? '' : '::before')] as const,
  );
  return [
    ...[...document.querySelectorAll('#app *')].flatMap((element) => {
      const { color } = getComputedStyle(element);
      const isSeen = system.includes(color) || (color === paper && isTold(element));
      return isSeen ? [] : [`${element.tagName} ${element.className}: ${color}`];
    }),
    ...drawn.flatMap(([{ className }, { backgroundColor, borderTopWidth }]) =>
      backgroundColor === paper && borderTopWidth === '0px' ? [`${className}: not drawn`] : [],
    ),
  ];
}

/** Runs in the page, as it is on paper: what is there and has no use, and what is not there and should be. */
function unfitForPaper(): string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const told = '.dossier-name, .fact-says, .fact-published, .source-caution, .figures td, .relation-far li';
  const drawn = '.timeline-item, .figure-bar, .relation-spot';
  return [
    ...all('button:not(.timeline-item), select, input').filter(isSeen),
    ...all(`${told}, ${drawn}, .filter-bar [role="status"]`).filter((each) => !isSeen(each)),
    ...all(drawn).filter((each) => getComputedStyle(each).printColorAdjust !== 'exact'),
    ...all('.source-link').filter(
      (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '-'),
    ),
  ].map(({ outerHTML }) => outerHTML);
}

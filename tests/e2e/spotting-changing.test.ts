import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bundleForPage, PAGE_MODULE } from '../browser/support/bundle.ts';
import { forEachBrowser } from './support/for-each-browser.ts';
import { painted } from './support/painted.ts';
import type { Story } from './support/react-feed.page.ts';

const html = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}`;
const FEED = fileURLToPath(new URL('./support/react-feed.page.ts', import.meta.url));

forEachBrowser('On a page that changes, marks', (session) => {
  const open = async (body: string) => {
    const page = await session.open(session.server.serve(html(body)));
    await page.bringToFront();
    return page;
  };
  const expectMarks = (page: Page, words: string[]) =>
    expect.poll(async () => (await painted(page)).toSorted()).toEqual(words.toSorted());

  test('come when it has arrived, also to a word that arrived in two pieces', async () => {
    const slow = session.server.serveSlowly();
    slow.send(html('<p>Karamay lies in the north.</p><p>Hua'));
    const page = await session.openUnfinished(slow.address);
    await page.bringToFront();
    await page.waitForSelector('p + p');
    slow.send('wei was there.</p>');
    slow.end();
    await expectMarks(page, ['Huawei', 'Karamay']);
    await page.close();
  });

  test('come to every part that endless scrolling brings', async () => {
    const page = await open(`<div id="feed"></div><div id="end">…</div><script>
      let count = 0;
      const atEnd = new IntersectionObserver((entries) => {
        // A busy browser tells of several changes at once.
        if (!entries.at(-1).isIntersecting || count === 40) return;
        for (let n = 0; n < 4; n++, count++) feed.insertAdjacentHTML('beforeend',
          '<article style="height: 700px"><h2>News ' + count + '</h2><p>Huawei was there.</p></article>');
        // Observed anew, since a quick scroll may bring the end back before it was seen to leave.
        atEnd.unobserve(end);
        atEnd.observe(end);
      }, { rootMargin: '400px' });
      atEnd.observe(end);
    </script>`);
    const scrollOn = async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      return (await painted(page)).length;
    };
    await expect.poll(scrollOn).toBe(40);
    await expectMarks(page, Array(40).fill('Huawei'));
    await page.close();
  });

  test('stand on the rows that a recycling list shows, and on no others', async () => {
    const page = await open(`<div id="list" style="height: 400px; overflow: auto; position: relative">
      <div style="height: 40000px"></div></div><script>
      const rows = Array.from({ length: 14 }, () => Object.assign(document.createElement('article'),
        { style: 'position: absolute; height: 40px' }));
      list.append(...rows);
      const draw = () => rows.forEach((row, at) => {
        const number = Math.floor(list.scrollTop / 40) + at;
        row.style.top = number * 40 + 'px';
        row.textContent = number % 5 === 0 ? 'Huawei ' + number : 'Row ' + number;
      });
      list.onscroll = draw;
      draw();
    </script>`);
    await expectMarks(page, ['Huawei', 'Huawei', 'Huawei']);
    for (const top of [40, 4000, 4100, 30_000, 0]) {
      await page.$eval('#list', (list, to) => list.scrollTo(0, to), top);
      const expected = () =>
        page.$$eval('article', (rows) => rows.flatMap((row) => row.textContent.match(/Huawei/) ?? []));
      await expect.poll(async () => [await painted(page), await expected()]).toSatisfy(same);
    }
    expect(same([['Huawei'], []])).toBe(false);
    await page.close();
  });

  test('are no burden to React, which takes a marked page over and writes it anew', async () => {
    const stories = (change: (words: Story['words'], id: number) => Story['words']): Story[] =>
      Array.from({ length: 30 }, (_, id) => ({
        id,
        words: change(['Huawei built a ', 'Safe', ' City'], id),
      }));
    const first = stories((words) => words);
    const served = first.map(
      ({ id, words: [a, b, c] }) => `<article id="story-${id}"><p>${a}<em>${b}</em>${c}</p></article>`,
    );
    const page = await open(`<div id="root"><main>${served.join('')}</main></div>`);
    const call = (name: string, ...parameters: unknown[]): Promise<unknown> =>
      page.evaluate(
        (module, key, values) => Reflect.get(Reflect.get(globalThis, module), key)(...values),
        PAGE_MODULE,
        name,
        parameters,
      );
    const both = (count: number) => Array(count).fill(['Huawei', 'Safe City']).flat();
    await expectMarks(page, both(30));

    await page.evaluate(
      `${await bundleForPage(FEED)}\n;globalThis.${PAGE_MODULE} = ${PAGE_MODULE};undefined`,
    );
    await call('takeOver', first);
    await call(
      'show',
      stories(([, b, c]) => ['ZTE and ', b, c]),
    );
    await expectMarks(page, Array(30).fill(['ZTE', 'Safe City']).flat());
    await call(
      'show',
      stories((words, id) => (id % 2 ? words : ['Nothing', '', ''])),
    );
    await expectMarks(page, both(15));
    await call('show', first.toReversed().slice(0, 10));
    await expectMarks(page, both(10));
    await call('show', []);
    await expectMarks(page, []);
    await call('show', first);
    await expectMarks(page, both(30));
    expect(await call('readComplaints')).toEqual([]);
    await page.close();
  });

  test('are those of the new page after going to it without loading', async () => {
    const page = await open(`<nav><a href="/next">Next</a></nav><main><h1>Karamay</h1></main><script>
      const shown = { '/next': '<h1>Huawei</h1><p>Huawei was there.</p>' };
      const first = document.querySelector('main').innerHTML;
      const draw = () => { document.querySelector('main').innerHTML = shown[location.pathname] ?? first; };
      document.querySelector('a').onclick = (event) => {
        event.preventDefault();
        history.pushState(null, '', '/next');
        draw();
      };
      addEventListener('popstate', draw);
    </script>`);
    await expectMarks(page, ['Karamay']);
    await page.click('a');
    await expectMarks(page, ['Huawei']);
    expect((await session.mentions(page)).map(({ text }) => text)).toEqual(['Huawei']);
    await page.evaluate(() => history.back());
    await expectMarks(page, ['Karamay']);
    await page.close();
  });

  test('are there, once, on a page that the reader comes back to', async () => {
    const page = await open('');
    const first = `<p>Huawei was there.</p><script>
      addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new'; });
    </script>`;
    const comeBack = async () => {
      await page.goto(session.server.serve(html(first)));
      await expectMarks(page, ['Huawei']);
      await page.goto(session.server.serve(html('<p>Karamay lies in the north.</p>')));
      await expectMarks(page, ['Karamay']);
      // Drivers wait for a page to load, which one that was kept does not do again.
      await page.evaluate(() => void setTimeout(() => history.back(), 0));
      await expect.poll(() => page.title().catch(() => '')).toMatch(/new|kept/);
      return page.title();
    };
    // Whether it keeps a page is up to the browser, which does not always.
    await expect.poll(comeBack).toBe('kept');
    await expectMarks(page, ['Huawei']);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<article>ZTE</article>'));
    await expectMarks(page, ['Huawei', 'ZTE']);
    await page.close();
  });
});

function same([one, other]: [unknown, unknown]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

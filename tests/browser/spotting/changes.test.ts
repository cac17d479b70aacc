import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as spotter from './spotter.page.ts';

inPages<typeof spotter>('Marks', new URL('./spotter.page.ts', import.meta.url), (context) => {
  const begin = async (html: string, ...parameters: Parameters<typeof spotter.start>) => {
    await context.open(`<!doctype html><title>t</title><body>${html}</body>`);
    await context.call('start', ...parameters);
    return context.call('marks');
  };
  const after = async (code: string) => {
    await context.call('change', code);
    return context.call('marks');
  };

  test('come by themselves after a change, and go with it', async () => {
    expect(await begin('<p id="a">Huawei</p>')).toEqual(['Huawei']);
    await context.call('change', 'document.body.append("Safe ", "City")');
    await expect.poll(() => context.call('marksNow')).toEqual(['Huawei', 'Safe City']);
    await context.call('change', 'a.remove()');
    await expect.poll(() => context.call('marksNow')).toEqual(['Safe City']);
    expect(await context.call('highlighted')).toBe(1);
  });

  test('leave with their ancestor, without a stale range', async () => {
    await begin('<main><section><p>Huawei and a <b>Safe</b> City</p></section></main>');
    expect(await after('document.querySelector("main").remove()')).toEqual([]);
    expect(await context.call('highlighted')).toBe(0);
  });

  test('leave text that becomes editable', async () => {
    expect(await begin('<div id="a"><p>Huawei</p></div>')).toEqual(['Huawei']);
    expect(await after('a.contentEditable = "true"')).toEqual([]);
    expect(await after('a.contentEditable = "false"')).toEqual(['Huawei']);
  });

  test('leave the caret of an editor where it is', async () => {
    await begin('<div id="a" contenteditable>Huawei</div><p id="b">x</p>');
    await context.page.focus('#a');
    await context.page.evaluate(() =>
      getSelection()?.collapse(document.getElementById('a')?.firstChild ?? null, 3),
    );
    expect(await after('b.textContent = "Huawei"')).toEqual(['Huawei']);
    expect(await context.page.evaluate(() => getSelection()?.anchorOffset)).toBe(3);
    await context.page.keyboard.type('x');
    expect(await context.page.evaluate(() => document.getElementById('a')?.textContent)).toBe('Huaxwei');
  });

  test('follow a page that is written over and over in place, as frameworks do', async () => {
    await begin('<ul id="a"></ul>');
    const rows = (from: number) =>
      `a.replaceChildren(...Array.from({length: 50}, (_, n) => Object.assign(document.createElement("li"),
        {textContent: (n + ${from}) % 10 ? "row" : "Huawei " + n})))`;
    for (let from = 0; from < 20; from++) await context.call('change', rows(from));
    expect(await context.call('marks')).toHaveLength(5);
    expect(await context.call('highlighted')).toBe(5);
  });

  test('keep the same range where nothing changed', async () => {
    await begin('<p id="a">Huawei</p><p id="b">x</p>');
    const before = await context.call('reported');
    await after('b.textContent = "y"');
    expect(await context.call('reported')).toBe(before);
  });

  test('survive a storm of changes', async () => {
    await begin('<div id="a"></div>');
    expect(
      await after(
        'for (let n = 0; n < 5000; n++) a.append(Object.assign(document.createElement("p"), {textContent: "Huawei"}))',
      ),
    ).toHaveLength(5000);
    expect(await after('for (let n = 0; n < 4990; n++) a.lastChild.remove()')).toHaveLength(10);
  });

  test('follow endless scrolling', async () => {
    await begin('<div id="a"></div>');
    for (let page = 1; page <= 10; page++)
      expect(
        await after('a.insertAdjacentHTML("beforeend", "<article><h2>News</h2><p>Huawei</p></article>")'),
      ).toHaveLength(page);
  });

  test('come to open shadow roots, nested and late ones too', async () => {
    await begin('<x-late id="a"></x-late><div id="b"></div><p>Safe City</p>');
    expect(
      await after(`const root = b.attachShadow({mode: "open"}); root.innerHTML = "<p>Huawei</p><div id=c></div>";
        root.getElementById("c").attachShadow({mode: "open"}).textContent = "social credit";`),
    ).toEqual(['Huawei', 'social credit', 'Safe City']);
    await context.call('change', 'a.attachShadow({mode: "open"}).textContent = "Huawei"');
    await expect.poll(() => context.call('marksNow')).toHaveLength(4);
    expect(await after('b.shadowRoot.querySelector("p").textContent = ""')).toHaveLength(3);
  });

  test('never come to closed shadow roots', async () => {
    await begin('<div id="b"></div>');
    expect(await after('b.attachShadow({mode: "closed"}).textContent = "Huawei"')).toEqual([]);
  });

  test('judge anew when the page’s subject changes', async () => {
    expect(await begin('<p>Beijing</p><p id="a">x</p>')).toEqual([]);
    expect(await after('a.textContent = "mass surveillance"')).toEqual(['Beijing']);
    expect(await after('a.innerHTML = "<a href=#x>mass surveillance</a>"')).toEqual([]);
  });

  test('are the first in each section, the first on the page, or all', async () => {
    const html = '<p>Huawei Huawei</p><h2>One</h2><p>Huawei</p><p>Huawei</p><section><p>Huawei</p></section>';
    expect(await begin(html, 'all')).toHaveLength(5);
    expect(await begin(html, 'section')).toHaveLength(3);
    expect(await begin(html, 'page')).toHaveLength(1);
  });

  test('pass over what styles hide when they look for the first', async () => {
    const menu = '<style>.menu{display:none}</style><div class="menu"><p>Huawei</p></div>';
    const closed = '<details><summary>More</summary><p>Safe City</p></details>';
    const shown = '<p id="a">Huawei and Safe City</p><p>Huawei and Safe City</p>';
    const marked = ['Huawei', 'Safe City', 'Huawei', 'Safe City'];
    expect(await begin(menu + closed + shown, 'page')).toEqual(marked);
    expect(await begin(shown, 'page')).toEqual(['Huawei', 'Safe City']);
  });

  test('leave out what is muted, which still speaks for others', async () => {
    expect(await begin('<p>Huawei</p><p>Beijing</p>', 'all', ['huawei'])).toEqual(['Beijing']);
  });

  test('leave the place to those of another that took over, and take it when it is free', async () => {
    await begin('<p>Huawei</p><p id="a">x</p>');
    await context.page.evaluate(() => CSS.highlights.set('term', new Highlight()));
    expect(await after('a.textContent = "Safe City"')).toEqual(['Huawei', 'Safe City']);
    expect(await context.call('highlighted')).toBe(0);
    await context.page.evaluate(() => CSS.highlights.delete('term'));
    expect(await after('a.textContent = "social credit"')).toEqual(['Huawei', 'social credit']);
    expect(await context.call('highlighted')).toBe(2);
  });

  test('go when the spotter ends, but not those of another that took over', async () => {
    await begin('<p>Huawei</p>');
    await context.page.evaluate(() => CSS.highlights.set('term', new Highlight(new Range())));
    await context.call('stop');
    expect(await context.call('highlighted')).toBe(1);
  });

  test('come to large pages in many short turns', { timeout: 60_000 }, async () => {
    await context.open('<!doctype html><title>t</title><body></body>');
    await context.call(
      'change',
      `document.body.innerHTML = "<section>" +
      ("<h2>News</h2>" + "<p>A line about nothing much, of some length, <a href=#x>with a link</a> in it.</p>".repeat(90) +
        "<p>Huawei</p>").repeat(250) + "</section>"`,
    );
    // How long one takes is for the benchmark to say; a busy machine must not fail here.
    expect(await context.call('startAndCountTurns')).toBeGreaterThan(5);
    expect(await context.call('marksNow')).toHaveLength(250);
  });
});

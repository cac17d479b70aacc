import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as quote from './quote.page.ts';

const ARTICLE = `<!doctype html><html lang="en-GB"><title>Tab title</title><body>
  <p id="one">The  <b>quick</b>
     brown&nbsp;f&shy;ox</p><p id="two">jumps<br>over <span hidden>never seen</span><span style="visibility:hidden">nor
     this</span>the dog</p><script>no()</script><table><tr><td id="cell">A</td><td>B</td></tr></table>`;

inPages<typeof quote>('Quotes', new URL('./quote.page.ts', import.meta.url), (context) => {
  test('the page is read as it is seen', async () => {
    await context.open(ARTICLE);
    expect(await context.call('textOfPage')).toBe('The quick brown fox\njumps\nover the dog\nA\nB\n');
  });

  test('a selection across blocks keeps its words, context and position', async () => {
    await context.open(ARTICLE);
    expect(await context.call('quoteFrom', '#one b', '#two')).toEqual({
      exact: 'quick brown fox\njumps\nover the dog',
      prefix: 'The ',
      suffix: '\nA\nB\n',
      position: { start: 4, end: 38 },
    });
  });

  test('words are turned back into the place they stand in', async () => {
    await context.open(ARTICLE);
    expect(await context.call('wordsInRange', 'fox')).toBe('f\u00adox');
    expect((await context.call('wordsInRange', 'quick brown')).replace(/\s+/g, ' ')).toBe('quick brown');
    expect(await context.call('wordsInRange', 'dog')).toBe('dog');
  });

  test('a selection inside an open shadow root is read', async () => {
    await context.open(
      `<p>Before.</p><div id="host"><template shadowrootmode="open"><p id="in">In the <i>shadow</i></p></template></div>`,
    );
    const found = await context.call('quoteFrom', '#in', '#in');
    expect(found).toMatchObject({ exact: 'In the shadow', prefix: 'Before.\n' });
  });

  test('a selection of 100 KB is kept whole', async () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
    await context.open(`<p id="long">${words}</p>`);
    expect((await context.call('quoteFrom', '#long', '#long'))?.exact).toBe(words);
  });

  test('nothing selected is no quote', async () => {
    await context.open('<p id="empty"> </p>');
    expect(await context.call('quoteFrom', '#empty', '#empty')).toBeNull();
  });

  test('JSON-LD says what the page is', async () => {
    await context.open(`<html lang="en"><title>Tab</title><meta property="og:title" content="Social title">
      <meta property="og:site_name" content="The Daily"><link rel="canonical" href="/story?id=1">
      <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "Page"}, {"@type": "NewsArticle",
        "headline": "Cities buy eyes", "author": [{"@type": "Person", "name": "Ann Ash"}, {"name": "Bo Birch"}],
        "datePublished": "2019-04-24T23:30:00-05:00"}]}</script>
      <script type="application/ld+json">{broken</script>`);
    const saved = await context.call('pageAsSaved');
    expect(saved).toMatchObject({
      title: 'Cities buy eyes',
      authors: ['Ann Ash', 'Bo Birch'],
      published: '2019-04-24',
      site: 'The Daily',
      language: 'en',
    });
  });

  test('meta elements, bylines and <time> serve where there is no JSON-LD', async () => {
    await context.open(`<title>Tab</title><meta name="author" content="By Ann Ash, Bo Birch and Cy Cedar">
      <article><header><time datetime="2020-02">February 2020</time></header></article>`);
    expect(await context.call('pageAsSaved')).toMatchObject({
      title: 'Tab',
      authors: ['Ann Ash', 'Bo Birch', 'Cy Cedar'],
      published: '2020-02',
    });
  });

  test('names of scholarly publishers are turned round, and a foreign canonical address is not believed', async () => {
    await context.open(`<title>T</title><meta name="citation_author" content="Ash, Ann B."><meta name="citation_author"
      content="Birch, Bo"><meta name="citation_publication_date" content="2018/3/5">
      <link rel="canonical" href="https://elsewhere.example/">`);
    const saved = await context.call('pageAsSaved');
    expect(saved).toMatchObject({ authors: ['Ann B. Ash', 'Bo Birch'], published: '2018-03-05' });
  });
});

import { expect, test } from 'vitest';
import { inPages } from '../support/in-page.ts';
import type * as metadata from './metadata.page.ts';

const URL_OF_STORY = 'https://news.example/masts';

inPages<typeof metadata>('Page data', new URL('./metadata.page.ts', import.meta.url), (context) => {
  const read = async (html: string, url = URL_OF_STORY) => {
    await context.open('<title>Empty</title>');
    return context.call('describeHtml', `<!doctype html>${html}`, url);
  };
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test('an author is found by the id that a graph refers to', async () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'Masts', author: { '@id': '#ada' } },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
      ],
    };
    expect(await read(jsonLd(graph))).toMatchObject({ title: 'Masts', authors: ['Ada Quill'] });
  });

  test('JSON-LD of another address is that of another story', async () => {
    const story = {
      '@type': 'Article',
      headline: 'Cables',
      url: 'https://news.example/cables',
      author: { name: 'Bo Birch' },
    };
    expect(await read(`<title>Masts</title>${jsonLd(story)}`)).toMatchObject({ title: 'Masts', authors: [] });
  });

  test('JSON-LD with mistakes is read as far as it can be', async () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-07-09T08:21:00+05:30",}</script>';
    expect((await read(broken)).published).toBe('2020-07-09');
    const hopeless =
      '<script type="application/ld+json">{"@type":"NewsArticle" "datePublished":"2020-07-09"}}</script>';
    expect((await read(hopeless)).published).toBe('2020-07-09');
  });

  test('the site’s name is no part of the title, and the headline is as the page shows it', async () => {
    const page = '<meta property="og:site_name" content="The Daily"><title>Masts at sea - The Daily</title>';
    expect((await read(page)).title).toBe('Masts at sea');
    expect((await read('<title>Masts at sea | Some Blog</title><h1>Masts at sea</h1>')).title).toBe(
      'Masts at sea',
    );
    expect(
      (await read('<meta property="og:title" content="Masts &amp;#8211; and sails"><title>x</title>')).title,
    ).toBe('Masts – and sails');
  });

  test('an evening story told in UTC is of the day that the page shows', async () => {
    const page =
      '<meta property="article:published_time" content="2020-03-05T01:30:00Z"><article><h1>Masts</h1><p>March 4, 2020</p></article>';
    expect((await read(page)).published).toBe('2020-03-04');
  });

  test('a date of a comment, of another story or of a change is not the story’s', async () => {
    expect(
      (
        await read(
          '<article><h1>Masts</h1><ol class="comments"><li><time datetime="2009-04-11">11 April 2009</time></ol></article>',
        )
      ).published,
    ).toBeUndefined();
    expect(
      (
        await read(
          '<h1>Masts</h1><div><a href="/other"><time datetime="2009-04-11">11 April 2009</time></a></div>',
        )
      ).published,
    ).toBeUndefined();
    expect((await read('<h1>Masts</h1><p>Updated 11 April 2009</p>')).published).toBeUndefined();
  });

  test('a visible byline serves where nothing is stated', async () => {
    expect(
      (await read('<article><h1>Masts</h1><p>By Ada Quill and Bo Birch</p><p>Text.</p></article>')).authors,
    ).toEqual(['Ada Quill', 'Bo Birch']);
  });

  test('a site that names itself as author has said nothing', async () => {
    const page = `<meta property="og:site_name" content="The Daily">${jsonLd({ '@type': 'Article', author: { name: 'The Daily' } })}`;
    expect((await read(page)).authors).toEqual([]);
  });

  test('the byline nearest the headline counts, and an office beside a linked name is no author', async () => {
    const byline = (path: string, name: string) =>
      `<p class="byline">By <a href="/people/${path}">${name}</a><span>Staff Writer</span></p>`;
    const others = ['Bo Birch', 'Cy Cedar', 'Di Dogwood', 'Ed Elm'].map((name) => byline('x', name)).join('');
    const page = `<main><div><h1>Masts at sea</h1>${byline('ada', 'Ada Quill')}</div><div>${others}</div></main>`;
    expect((await read(page)).authors).toEqual(['Ada Quill']);
  });

  test('sentences and links are no authors, and capitals tell names', async () => {
    const page = (byline: string) =>
      `<article><h1>Masts at sea</h1><p class="byline">${byline}</p></article>`;
    expect((await read(page('Read our guide to masts'))).authors).toEqual([]);
    expect((await read(page('Words and pictures: see below'))).authors).toEqual([]);
    expect((await read(page('Byron Birch'))).authors).toEqual(['Byron Birch']);
  });

  test('an institution stands behind the people whom the page shows', async () => {
    const story = (author: object) => jsonLd({ '@type': 'Article', headline: 'Masts at sea', author });
    const institute = story({ '@type': 'Organization', name: 'Mast Institute' });
    expect((await read(institute)).authors).toEqual(['Mast Institute']);
    const shown = '<article><h1>Masts at sea</h1><a rel="author">Ada Quill</a></article>';
    expect((await read(institute + shown)).authors).toEqual(['Ada Quill']);
  });

  test('a site may be called as its author is, but a paper is none', async () => {
    const page = (name: string) =>
      `<meta property="og:site_name" content="${name}"><meta name="author" content="${name}"><h1>Masts at sea</h1>`;
    expect((await read(page('Ada Quill'), 'https://ada-quill.example/masts')).authors).toEqual(['Ada Quill']);
    expect((await read(page('The Mast'), 'https://themast.example/masts')).authors).toEqual([]);
  });

  test('kickers and what the host is called are no part of a title', async () => {
    const kicker = '<title>Masts</title><h1><span class="kicker">Wind</span> Masts at sea grow</h1>';
    expect((await read(kicker)).title).toBe('Masts at sea grow');
    const host = '<title>Masts at sea | The Mastnews Daily</title>';
    expect((await read(host, 'https://mastnews.example/masts')).title).toBe('Masts at sea');
  });

  test('the story’s own foot has its date, and so has a line that says when it was published', async () => {
    const story = (date: string) => `<article><h1>Masts at sea</h1><p>Masts are tall.</p>${date}</article>`;
    const dateOf = async (date: string) => (await read(story(date))).published;
    expect(await dateOf('<footer><p>4 March 2020</p></footer>')).toBe('2020-03-04');
    expect(await dateOf('<div class="post-footer">4 March 2020</div>')).toBe('2020-03-04');
    expect(await dateOf('<aside class="meta"><p>4 March 2020</p></aside>')).toBe('2020-03-04');
    expect(
      await dateOf('<p>(4 March 2020) Masts at sea are taller than those on land, as was found.</p>'),
    ).toBe('2020-03-04');
    const line =
      'This story was published on 4 March 2020 at noon and is filed under masts, sails, ropes and all else that is at sea.';
    expect(await dateOf(`<p class="postmetadata">${line}</p>`)).toBe('2020-03-04');
    expect(await dateOf('<ul><li><span>Date:</span>4 March 2020</li></ul>')).toBe('2020-03-04');
  });

  test('the day of a page’s version, as German pages have it, serves where there is no other', async () => {
    const page = (date: string) => `<article><h1>Masts at sea</h1><p>Stand: 5.3.2020</p>${date}</article>`;
    expect((await read(page(''))).published).toBe('2020-03-05');
    expect((await read(page('<time>4 March 2020</time>'))).published).toBe('2020-03-04');
  });

  test('names of form fields and of pictures do not get in the way', async () => {
    const page =
      '<form name="querySelectorAll"><input name="parentNode"><input name="tagName"><input name="getAttribute"></form>' +
      '<img name="documentElement"><article><h1>Masts</h1><time datetime="2020-05-06">6 May 2020</time></article>';
    expect(await read(page)).toMatchObject({ title: 'Masts', published: '2020-05-06' });
  });

  test('depth, number and length are bounded', async () => {
    const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
    const many = '<meta name="author" content="Ada Quill">'.repeat(20_000);
    const page = await read(
      `<title>${'long '.repeat(100_000)}</title><script type="application/ld+json">${deep}</script>${many}`,
    );
    expect(page.authors).toEqual(['Ada Quill']);
    expect(page.title.length).toBeLessThanOrEqual(500);
  });
});

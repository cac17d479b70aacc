import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { afterEach, expect, test, vi } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../../data/collection/export/format-names.ts';
import { writeExport } from '../../../data/collection/export/formats.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';
import { written } from './written.ts';

const [quoted, fact] = SNIPPETS;
const TITLE = 'Made in China, “Exported” & Sold: 100% of It';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['America/New_York', '2024-03-01'],
  ['Asia/Tokyo', '2024-03-02'],
])('every format has a name to be saved under, by the reader’s own day, in %s', async (zone, day) => {
  vi.stubEnv('TZ', zone);
  const now = new Date('2024-03-02T01:00:00Z');
  const input = { snippets: SNIPPETS, folders: FOLDERS, title: 'Collection', now };
  for (const name of EXPORT_FORMAT_NAMES)
    expect((await writeExport(name, input)).name).toMatch(new RegExp(`^collection-${day}\\.[a-z.]+$`));
});

test('JSON holds everything', async () => {
  expect(readFile(await written('json'))).toEqual({ snippets: SNIPPETS, folders: FOLDERS });
});

test('CSV is read by another parser, and no cell is a formula', async () => {
  const rows: Record<string, string>[] = parse(await written('csv'), { columns: true, bom: true });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    quote: quoted?.quote?.exact,
    note: `'${quoted?.note}`,
    tags: 'surveillance; 华为, Huawei',
    title: TITLE,
    authors: 'Paul Mozur; Jonah M. Kessel; Human Rights Watch',
    url: quoted?.page?.url,
    folder: 'Round 3 — R&D',
    prefix: 'before ',
    suffix: ' after',
  });
  expect(rows[1]?.['note']).toBe(`'${fact?.note}`);
});

test('Markdown reads as the words themselves', async () => {
  const page = micromark(await written('markdown'));
  expect(page).toContain('<h2>Round 3 — R&amp;D</h2>');
  expect(page).toMatch(
    /<blockquote>\n<p>Cameras, “eyes” &amp; &lt;screens&gt;,<\/p>\n<p>watch 50% of the_city #1\.<\/p>\n<\/blockquote>/,
  );
  expect(page).toContain('<p>- Compare with *last* year.\n# not a heading</p>');
  expect(page).not.toContain('<em>');
  expect(page).not.toContain('<li>');
});

const IN_BIBLIOGRAPHIES = [
  {
    title: TITLE,
    authors: ['Mozur', 'Kessel', 'Human Rights Watch'],
    year: 2019,
    url: 'https://www.example.org/story?utm_source=mail&id=%7B7%7D',
  },
  {
    title: 'Watching Huawei’s “Safe Cities”',
    authors: ['Hillman'],
    year: 2019,
    url: 'https://www.csis.org/a',
  },
];

test.each(['csl', 'bibtex', 'ris'] as const)(
  '%s is read by a citation manager’s parser, each work once',
  async (name) => {
    const text = await written(name);
    const { data } = new Cite(name === 'csl' ? JSON.parse(text) : text);
    const read = data.map((item) => ({
      title: item.title,
      authors: item.author?.map(({ family, literal }) => literal ?? family),
      year: item.issued?.['date-parts'][0]?.[0],
      url: item.URL?.replace('{7}', '%7B7%7D'),
    }));
    expect(read).toEqual(IN_BIBLIOGRAPHIES);
    expect(text).toContain('A second quote of the same story.');
  },
);

test('BibTeX escapes what TeX would read', async () => {
  const text = await written('bibtex');
  expect(text).toContain('title = {{Made in China, “Exported” \\& Sold: 100\\% of It}},');
  expect(text).toContain('watch 50\\% of the\\_city \\#1.');
  expect(text).toContain('annote = {“Cameras, ‘eyes’ \\&');
});

/** A page with braces in its words, some of which stand alone. */
const BRACED = SNIPPETS.slice(2).map((third) => ({
  ...third,
  quote: { exact: 'if (safe) { watch();', prefix: '', suffix: '' },
  page: {
    url: 'https://example.org/code',
    title: 'Code of a {safe city} and a } more',
    site: 'The Daily',
    authors: ['James R. Clapper Jr.', 'Paul Mozur', 'Human Rights Watch'],
  },
}));

test('BibTeX has as many braces that open as that close, and they read as themselves', async () => {
  const text = await written('bibtex', BRACED);
  expect(text.split('{')).toHaveLength(text.split('}').length);
  const [item] = new Cite(text).data;
  expect(item?.title).toBe('Code of a {safe city} and a } more');
  expect(text).toContain('“if (safe) \\textbraceleft{} watch();”');
});

test('bibliographies have the suffix of a name where each format wants it', async () => {
  expect(await written('bibtex', BRACED)).toContain(
    'author = {Clapper, Jr., James R. and Mozur, Paul and {Human Rights Watch}},',
  );
  const ris = await written('ris', BRACED);
  expect(ris).toContain('AU  - Clapper,James R.,Jr.\r\nAU  - Mozur,Paul\r\nAU  - Human Rights Watch\r\n');
  const clapper = { family: 'Clapper', given: 'James R.', suffix: 'Jr.' };
  for (const text of [await written('bibtex', BRACED), ris])
    expect(new Cite(text).data[0]?.author?.[0]).toEqual(clapper);
  expect(JSON.parse(await written('csl', BRACED))[0].author[0]).toEqual(clapper);
});

test('bibliographies have names that begin with the family name by that name', async () => {
  if (!fact?.fact) throw new Error('The sample has no fact.');
  const source = { ...fact.fact.source, authors: ['Xi Jinping'], familyFirst: ['Xi Jinping'] };
  const snippets = [{ ...fact, fact: { ...fact.fact, source } }];
  const input = { snippets, folders: [], title: 'Collection', now: new Date('2024-03-02') };
  for (const name of ['csl', 'bibtex', 'ris'] as const) {
    const text = await (await writeExport(name, input)).blob.text();
    const { data } = new Cite(name === 'csl' ? JSON.parse(text) : text);
    expect(data[0]?.author).toMatchObject([{ family: 'Xi', given: 'Jinping' }]);
  }
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { micromark } from 'micromark';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { afterEach, expect, test, vi } from 'vitest';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../../data/collection/export/format-names.ts';
import { writeExport } from '../../../data/collection/export/formats.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import { readJsonLd } from './json-ld.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';
import { zippedText } from './zipped.ts';

const [quoted, fact] = SNIPPETS;
const TITLE = 'Made in China, “Exported” & Sold: 100% of It';

async function written(name: ExportFormatName): Promise<string> {
  const input = { snippets: SNIPPETS, folders: FOLDERS, title: 'Collection', now: new Date('2024-03-02') };
  return (await writeExport(name, input)).blob.text();
}

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

async function bracedIn(name: ExportFormatName): Promise<string> {
  const input = { snippets: BRACED, folders: [], title: 'Collection', now: new Date('2024-03-02') };
  return (await writeExport(name, input)).blob.text();
}

test('BibTeX has as many braces that open as that close, and they read as themselves', async () => {
  const text = await bracedIn('bibtex');
  expect(text.split('{')).toHaveLength(text.split('}').length);
  const [item] = new Cite(text).data;
  expect(item?.title).toBe('Code of a {safe city} and a } more');
  expect(text).toContain('“if (safe) \\textbraceleft{} watch();”');
});

test('bibliographies have the suffix of a name where each format wants it', async () => {
  expect(await bracedIn('bibtex')).toContain(
    'author = {Clapper, Jr., James R. and Mozur, Paul and {Human Rights Watch}},',
  );
  const ris = await bracedIn('ris');
  expect(ris).toContain('AU  - Clapper,James R.,Jr.\r\nAU  - Mozur,Paul\r\nAU  - Human Rights Watch\r\n');
  const clapper = { family: 'Clapper', given: 'James R.', suffix: 'Jr.' };
  for (const text of [await bracedIn('bibtex'), ris])
    expect(new Cite(text).data[0]?.author?.[0]).toEqual(clapper);
  expect(JSON.parse(await bracedIn('csl'))[0].author[0]).toEqual(clapper);
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

test('annotations follow the model', async () => {
  const page = JSON.parse(await written('annotations'));
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  expect(page.items[0]).toEqual({
    id: `urn:uuid:${quoted?.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: quoted?.saved,
    modified: quoted?.edited,
    body: [
      { type: 'TextualBody', value: quoted?.note, format: 'text/plain', purpose: 'commenting' },
      { type: 'TextualBody', value: 'surveillance', format: 'text/plain', purpose: 'tagging' },
      { type: 'TextualBody', value: '华为, Huawei', format: 'text/plain', purpose: 'tagging' },
    ],
    target: {
      source: quoted?.page?.url,
      selector: [
        { type: 'TextQuoteSelector', exact: quoted?.quote?.exact, prefix: 'before ', suffix: ' after' },
        { type: 'TextPositionSelector', start: 7, end: 60 },
      ],
    },
  });
  expect(page.items[1].target).toEqual({ source: 'https://www.csis.org/a' });
});

test('annotations are read by a JSON-LD processor, which knows every term in them', async () => {
  const graph = await readJsonLd(JSON.parse(await written('annotations')));
  const [first, second, third] = graph;
  expect(graph).toHaveLength(3);
  expect(first).toMatchObject({
    '@id': `urn:uuid:${quoted?.id}`,
    '@type': ['oa:Annotation'],
    'oa:motivatedBy': ['oa:commenting'],
    'dcterms:created': [`${quoted?.saved}^^xsd:dateTime`],
    'dcterms:modified': [`${quoted?.edited}^^xsd:dateTime`],
    'oa:hasTarget': [
      {
        'oa:hasSource': [quoted?.page?.url],
        'oa:hasSelector': [
          {
            '@type': ['oa:TextQuoteSelector'],
            'oa:exact': [quoted?.quote?.exact],
            'oa:prefix': ['before '],
            'oa:suffix': [' after'],
          },
          {
            '@type': ['oa:TextPositionSelector'],
            'oa:start': ['7^^xsd:nonNegativeInteger'],
            'oa:end': ['60^^xsd:nonNegativeInteger'],
          },
        ],
      },
    ],
  });
  expect(first?.['oa:hasBody']).toEqual(
    [
      [quoted?.note, 'oa:commenting'],
      ['surveillance', 'oa:tagging'],
      ['华为, Huawei', 'oa:tagging'],
    ].map(([value, purpose]) => ({
      '@type': ['oa:TextualBody'],
      'rdf:value': [value],
      'dc:format': ['text/plain'],
      'oa:hasPurpose': [purpose],
    })),
  );
  expect(second?.['oa:hasTarget']).toEqual([{ 'oa:hasSource': ['https://www.csis.org/a'] }]);
  expect(third?.['oa:motivatedBy']).toEqual(['oa:highlighting']);
});

test('an annotation in a frame names the frame as its source and the page as its scope', async () => {
  if (!quoted?.quote) throw new Error('The sample has no quote.');
  const frame = 'https://frames.example/b';
  const snippets = [{ ...quoted, quote: { ...quoted.quote, frame } }];
  const input = { snippets, folders: [], title: 'Collection', now: new Date('2024-03-02') };
  const { items } = JSON.parse(await (await writeExport('annotations', input)).blob.text());
  expect(items[0].target).toMatchObject({ source: frame, scope: quoted.page?.url });
});

test('an annotation of what came from elsewhere has an address for an id, whatever its id was', async () => {
  if (!quoted) throw new Error('The sample has no quote.');
  const ids = ['note 7/b', 'half of \ud83d'];
  const snippets = ids.map((id) => ({ ...quoted, id }));
  const input = { snippets, folders: [], title: 'Collection', now: new Date('2024-03-02') };
  const { items } = JSON.parse(await (await writeExport('annotations', input)).blob.text());
  expect(items.map(({ id }: { id: string }) => id)).toEqual([
    'urn:x-backgrounder:note%207%2Fb',
    'urn:x-backgrounder:half%20of%20%EF%BF%BD',
  ]);
});

const CARD =
  '<h4>Safe City is not safe</h4>' +
  '<p><b>Mozur et al. 19</b> (Paul Mozur, Jonah M. Kessel, and Human Rights Watch, ' +
  '“Made in China, ‘Exported’ &amp; Sold: 100% of It,” The Daily, April 24, 2019, ' +
  'https://www.example.org/story?utm_source=mail&amp;id={7}, accessed March 1, 2024)</p>' +
  '<p><u>Cameras</u>, <u><mark>“eyes”</mark></u> &amp; &lt;screens&gt;,</p><p>watch 50% of the_city #1.</p>';

test('evidence cards in Word have headings, cites and read words that word processors know', async () => {
  const input = { snippets: SNIPPETS, folders: FOLDERS, title: 'Collection', now: new Date('2024-03-02') };
  const { blob } = await writeExport('docx', input);
  const buffer = Buffer.from(await blob.arrayBuffer());
  const styles = [
    "r[style-name='Style 13 pt Bold'] => b",
    "r[style-name='Style Underline'] => u",
    'highlight => mark',
  ];
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: styles });
  expect(messages).toEqual([]);
  expect(value).toContain('<h1>Round 3 — R&amp;D</h1>');
  // Where marks and underlines nest is the converter's choice.
  const nested = value.replace(/<mark><u>([^<]*)<\/u><\/mark>/g, '<u><mark>$1</mark></u>');
  expect(nested).toContain(CARD);
});

test('evidence cards in HTML are the same, and nothing in them is markup of the page', async () => {
  const read: { name: string; text: string }[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return node.value;
    const text = 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
    read.push({ name: node.nodeName, text });
    return text;
  };
  walk(parseFragment(await written('html')));
  const all = (name: string) => read.filter((one) => one.name === name).map(({ text }) => text);
  expect(all('h1')).toEqual(['Round 3 — R&D']);
  expect(all('h4')[0]).toBe('Safe City is not safe');
  expect(all('h4')).toHaveLength(3);
  expect(all('p').slice(1, 3)).toEqual(['Cameras, “eyes” & <screens>,', 'watch 50% of the_city #1.']);
  expect([all('u'), all('mark')]).toEqual([['Cameras', '“eyes”'], ['“eyes”']]);
  expect(all('screens')).toEqual([]);
  const plain = (await written('html')).replace(/ (?:class|dir)="\w+"/g, '').replaceAll('\n', '');
  expect(plain).toContain(CARD);
});

test('what is written from right to left is laid out so in Word and HTML', async () => {
  if (!quoted) throw new Error('The sample has no quote.');
  const exact = '(مدينة آمنة) in Kabul';
  const snippets = [{ ...quoted, quote: { exact, prefix: '', suffix: '' }, emphasis: [] }];
  const input = { snippets, folders: [], title: 'Collection', now: new Date('2024-03-02') };
  const file = await (await writeExport('docx', input)).blob.arrayBuffer();
  const document = zippedText(Buffer.from(file), 'word/document.xml');
  const [body = ''] = /<w:p>(?:(?!<w:p>).)*مدينة.*?<\/w:p>/.exec(document) ?? [];
  expect(body).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
  expect(document.match(/<w:bidi\/>/g)).toHaveLength(1);
  const page = await (await writeExport('html', input)).blob.text();
  expect(page).toContain(`<p class="body" dir="auto">${exact}`);
});

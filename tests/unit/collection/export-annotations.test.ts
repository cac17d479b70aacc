import { expect, test } from 'vitest';
import { readJsonLd } from './json-ld.ts';
import { SNIPPETS } from './sample.ts';
import { written } from './written.ts';

const [quoted] = SNIPPETS;

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
  const { items } = JSON.parse(await written('annotations', snippets));
  expect(items[0].target).toMatchObject({ source: frame, scope: quoted.page?.url });
});

test('an annotation of what came from elsewhere has an address for an id, whatever its id was', async () => {
  if (!quoted) throw new Error('The sample has no quote.');
  const ids = ['note 7/b', 'half of \ud83d'];
  const snippets = ids.map((id) => ({ ...quoted, id }));
  const { items } = JSON.parse(await written('annotations', snippets));
  expect(items.map(({ id }: { id: string }) => id)).toEqual([
    'urn:x-backgrounder:note%207%2Fb',
    'urn:x-backgrounder:half%20of%20%EF%BF%BD',
  ]);
});

import jsonld, { type JsonLdNode } from 'jsonld';

/** Where the vocabularies are. */
const PREFIXES = {
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const node = (term: string) => ({ '@id': term, '@type': '@id' });
const word = (term: string) => ({ '@id': term, '@type': '@vocab' });
const moment = (term: string) => ({ '@id': term, '@type': 'xsd:dateTime' });
const offset = (term: string) => ({ '@id': term, '@type': 'xsd:nonNegativeInteger' });
const OA_CLASSES = ['Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'];
const OA_WORDS = ['commenting', 'describing', 'highlighting', 'tagging', 'exact', 'prefix', 'suffix'];

/**
 * What the published context (`jsonld/anno.jsonld` in github.com/w3c/web-annotation) says of each term that an export
 * uses, compared with it term by term and written down here so that nothing is asked of anybody.
 */
const CONTEXT = {
  ...PREFIXES,
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  AnnotationPage: 'as:OrderedCollectionPage',
  ...Object.fromEntries([...OA_CLASSES, ...OA_WORDS].map((name) => [name, `oa:${name}`])),
  items: { ...node('as:items'), '@container': '@list' },
  startIndex: offset('as:startIndex'),
  body: node('oa:hasBody'),
  target: node('oa:hasTarget'),
  source: node('oa:hasSource'),
  scope: node('oa:hasScope'),
  selector: node('oa:hasSelector'),
  motivation: word('oa:motivatedBy'),
  purpose: word('oa:hasPurpose'),
  created: moment('dcterms:created'),
  modified: moment('dcterms:modified'),
  start: offset('oa:start'),
  end: offset('oa:end'),
  format: 'dc:format',
  value: 'rdf:value',
};

/**
 * Reads a page of annotations as a JSON-LD processor does; the annotations, each property by its full name with the
 * vocabulary's prefix.
 * @throws when anything in it has no meaning
 */
export async function readJsonLd(document: object): Promise<JsonLdNode[]> {
  const expanded = await jsonld.expand(document, {
    safe: true,
    documentLoader: async (address) => {
      if (address !== 'http://www.w3.org/ns/anno.jsonld')
        throw new Error(`Nobody may be asked for ${address}.`);
      return { document: { '@context': CONTEXT }, documentUrl: address, contextUrl: null };
    },
  });
  const page: unknown = simple(expanded[0]);
  const items: unknown = Object(page)['as:items'];
  if (!Array.isArray(items)) throw new Error('The page has no annotations.');
  return items.flat();
}

/** Values for value objects (with their type, as Turtle writes it), ids for bare references, and short names. */
function simple(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simple);
  if (typeof value === 'string') return short(value);
  if (typeof value !== 'object' || value === null) return value;
  if ('@value' in value)
    return '@type' in value ? `${value['@value']}^^${short(String(value['@type']))}` : value['@value'];
  if ('@list' in value) return simple(value['@list']);
  const entries = Object.entries(value);
  if (entries.length === 1 && '@id' in value) return simple(value['@id']);
  return Object.fromEntries(entries.map(([key, one]) => [short(key), simple(one)]));
}

function short(name: string): string {
  const known = Object.entries(PREFIXES).find(([, vocabulary]) => name.startsWith(vocabulary));
  return known ? `${known[0]}:${name.slice(known[1].length)}` : name;
}

import { isWebAddress } from '../address.ts';
import type { Snippet } from '../schema.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as JSON-LD. */
export function annotationsExport(snippets: Snippet[]): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: snippets.map(toAnnotation),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function toAnnotation(snippet: Snippet) {
  const { id, quote, page, fact, note, tags, saved, edited } = snippet;
  const url = quote ? (quote.frame ?? page?.url) : (fact?.source.url ?? page?.url);
  const body = [
    ...(fact ? [textualBody(fact.fact.says, 'describing')] : []),
    ...(note ? [textualBody(note, 'commenting')] : []),
    ...tags.map((tag) => textualBody(tag, 'tagging')),
  ];
  return {
    id: name(id),
    type: 'Annotation',
    motivation: note ? 'commenting' : fact ? 'describing' : 'highlighting',
    created: saved,
    modified: edited,
    ...(body.length > 0 ? { body } : {}),
    target: {
      source: url !== undefined && isWebAddress(url) ? url : name(`source-of-${id}`),
      // The words are in the frame's document; the reader met them on the page around it.
      ...(quote?.frame !== undefined && page && isWebAddress(page.url) ? { scope: page.url } : {}),
      ...(quote
        ? {
            selector: [
              { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
              ...(quote.position ? [{ type: 'TextPositionSelector', ...quote.position }] : []),
            ],
          }
        : {}),
    },
  };
}

function textualBody(value: string, purpose: 'describing' | 'commenting' | 'tagging') {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** Ids are addresses in JSON-LD; those of imports from elsewhere need not be UUIDs. */
function name(id: string): string {
  return UUID.test(id) ? `urn:uuid:${id}` : `urn:x-backgrounder:${encodeURIComponent(id.toWellFormed())}`;
}

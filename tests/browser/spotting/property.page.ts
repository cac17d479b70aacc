import * as fc from 'fast-check';
import { startSpotter } from '../../../spotting/page/spotter.ts';
import type { Density } from '../../../spotting/terms/density.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';
import { lexicon } from './lexicon.ts';
import { apply, build, type Edit, edit, nodesBelow, type Sketch, sketch } from './random-page.ts';

const matcher = createMatcher(lexicon);
const page = fc.record({
  first: fc.array(sketch, { minLength: 1, maxLength: 5 }),
  edits: fc.array(edit, { maxLength: 8 }),
  density: fc.constantFrom<Density>('section', 'page', 'all'),
});

/** Checks so many random pages; answers what went wrong, or nothing. */
export function checkPages(runs: number, seed: number): string {
  const result = fc.check(fc.property(page, holds), { numRuns: runs, seed });
  document.body.replaceChildren();
  return result.failed
    ? `${fc.defaultReportMessage(result)}
${String(result.errorInstance)}`
    : '';
}

function holds({ first, edits, density }: { first: Sketch[]; edits: Edit[]; density: Density }): void {
  const root = document.createElement('main');
  root.append(...first.map(build));
  document.body.replaceChildren(root);
  const { spotter, end } = begin(density);
  for (const change of edits) {
    if (change.do === 'settle') spotter.settle();
    else apply(change, root);
  }
  const before = serialise(root);
  spotter.settle();
  const marks = spotter.mentions().map(describe);
  const highlighted = new Set(CSS.highlights.get('term') ?? []);
  const isPainted =
    spotter.mentions().every(({ range }) => highlighted.delete(range)) && highlighted.size === 0;
  end.abort();

  const fresh = begin(density);
  fresh.spotter.settle();
  const expected = fresh.spotter.mentions().map(describe);
  fresh.end.abort();

  if (serialise(root) !== before) throw new Error('The page has changed.');
  if (!isPainted) throw new Error('What is highlighted is not what is marked.');
  if (CSS.highlights.has('term')) throw new Error('A mark has stayed.');
  const nodes = new Map(nodesBelow(root).map((node, at) => [node, at]));
  const list = (mentions: Described[]) =>
    mentions.map(({ from, to, says }) => `${nodes.get(from)} ${nodes.get(to)} ${says}`).join('\n');
  if (list(marks) !== list(expected)) throw new Error(`marked:\n${list(marks)}\nfresh:\n${list(expected)}`);
}

type Described = ReturnType<typeof describe>;

function describe(mention: ReturnType<ReturnType<typeof startSpotter>['mentions']>[number]) {
  const { text, entity, because, section, range } = mention;
  const { startContainer: from, endContainer: to, startOffset, endOffset } = range;
  return { from, to, says: JSON.stringify([text, entity, because, section, startOffset, endOffset]) };
}

function begin(density: Density) {
  const end = new AbortController();
  const options = { root: document, matcher, density, muted: new Set<string>(), onMarked: () => {} };
  return { spotter: startSpotter({ ...options, signal: end.signal }), end };
}

function serialise(root: Element): string {
  return root.getHTML({ serializableShadowRoots: true, shadowRoots: shadowRootsBelow(root) });
}

function shadowRootsBelow(root: Element): ShadowRoot[] {
  return nodesBelow(root).flatMap((node) => (node instanceof Element && node.shadowRoot) || []);
}

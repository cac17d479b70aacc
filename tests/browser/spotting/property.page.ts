import * as fc from 'fast-check';
import type { Density } from '../../../spotting/choices.ts';
import { type Spotter, startSpotter } from '../../../spotting/page/spotter.ts';
import { createMatcher, type Matcher } from '../../../spotting/terms/match.ts';
import { lexicon, moreTerms, partedLexicon } from './lexicon.ts';
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

/** Checks that terms behind the filter give the same marks; answers what went wrong, or nothing. */
export async function checkFilter(runs: number, seed: number): Promise<string> {
  const result = await fc.check(fc.asyncProperty(page, givesTheSame), { numRuns: runs, seed });
  document.body.replaceChildren();
  return result.failed
    ? `${fc.defaultReportMessage(result)}
${String(result.errorInstance)}`
    : '';
}

async function givesTheSame({ first, edits, density }: Sample): Promise<void> {
  const root = document.createElement('main');
  root.append(...first.map(build));
  document.body.replaceChildren(root);
  const from = createMatcher(partedLexicon);
  const parted = begin(density, from);
  for (const change of edits) {
    if (change.do === 'settle') await learnAll(parted.spotter, from);
    else apply(change, root);
  }
  await learnAll(parted.spotter, from);
  const marks = parted.spotter.mentions().map(describe);
  parted.end.abort();

  const whole = begin(density);
  whole.spotter.settle();
  const expected = whole.spotter.mentions().map(describe);
  whole.end.abort();
  compare(marks, expected, root);
}

/** Waits until the background has answered for every word that it knows, and what was learnt is read. */
async function learnAll(spotter: Spotter, from: Matcher): Promise<void> {
  for (spotter.settle(); from.pending().length > 0; spotter.settle())
    await new Promise((resolve) => setTimeout(resolve));
}

interface Sample {
  first: Sketch[];
  edits: Edit[];
  density: Density;
}

function holds({ first, edits, density }: Sample): void {
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
  compare(marks, expected, root);
}

function compare(marks: Described[], expected: Described[], root: Element): void {
  const nodes = new Map(nodesBelow(root).map((node, at) => [node, at]));
  const list = (mentions: Described[]) =>
    mentions.map(({ from, to, says }) => `${nodes.get(from)} ${nodes.get(to)} ${says}`).join('\n');
  if (list(marks) !== list(expected)) throw new Error(`marked:\n${list(marks)}\nfresh:\n${list(expected)}`);
}

type Described = ReturnType<typeof describe>;

function describe(mention: ReturnType<ReturnType<typeof startSpotter>['mentions']>[number]) {
  const { text, section, range, ...mark } = mention;
  const told = mark.kind === 'entity' ? [mark.entity, mark.because] : [mark.entity, mark.measure];
  const { startContainer: from, endContainer: to, startOffset, endOffset } = range;
  return { from, to, says: JSON.stringify([text, ...told, section, startOffset, endOffset]) };
}

function begin(density: Density, using = matcher) {
  const end = new AbortController();
  const askMore = async (keys: string[]) => moreTerms(keys);
  const options = {
    root: document,
    matcher: using,
    density,
    muted: new Set<string>(),
    onMarked: () => {},
    askMore,
  };
  return { spotter: startSpotter({ ...options, signal: end.signal }), end };
}

function serialise(root: Element): string {
  return root.getHTML({ serializableShadowRoots: true, shadowRoots: shadowRootsBelow(root) });
}

function shadowRootsBelow(root: Element): ShadowRoot[] {
  return nodesBelow(root).flatMap((node) => (node instanceof Element && node.shadowRoot) || []);
}

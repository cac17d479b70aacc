import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { compareText } from '../problem.ts';
import { formOf, type ListShape, type MapShape, type Shape } from './shapes.ts';

const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;
/** The longest line for what is written on one line where it fits, and what stands before it (`    - `). */
const LINE_LENGTH = 110;
const INDENT = 6;
const SCHEMA_LINE = /^# yaml-language-server:.*\n/;

/**
 * The canonical form of a seed file: fields and entries in order, quotes, one line or several. Comments stay before
 * what they stand before. What is not YAML, or no seed file, is returned as it is.
 */
export function formatSeed(name: string, text: string): string {
  const form = formOf(name);
  const document = parseDocument(text.replace(SCHEMA_LINE, ''));
  if (form === undefined || document.errors.length > 0 || !isNode(document.contents)) return text;
  applyShape(document.contents, form.shape);
  return `# yaml-language-server: $schema=${form.schema}\n${document.toString(STYLE)}`;
}

function applyShape(node: unknown, shape: Shape): void {
  if (isNode(node)) node.spaceBefore = false;
  if (typeof shape === 'string') applyLeaf(node, shape);
  else if ('fields' in shape && isMap(node)) applyMap(node, shape);
  else if ('each' in shape && isSeq(node)) applyList(node, shape);
  // An alias may be a text where it needs no rules.
  else applyLeaf(node, 'plain');
}

function applyLeaf(node: unknown, shape: 'plain' | 'quoted' | 'inline'): void {
  if (!isNode(node)) return;
  visit(node, {
    Scalar(_key, scalar) {
      const quoted = shape === 'quoted' && typeof scalar.value === 'string';
      scalar.type = quoted ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
    },
    Collection(_key, collection) {
      collection.flow = shape === 'inline';
    },
  });
}

function applyMap(map: YAMLMap, { fields, oneLine }: MapShape): void {
  const order = Object.keys(fields);
  map.items = map.items.filter(({ key, value }) => !isEmptyOptional(value, fields[nameOf(key)]));
  map.items.sort((a, b) => order.indexOf(nameOf(a.key)) - order.indexOf(nameOf(b.key)));
  for (const { key, value } of map.items) {
    if (isNode(key)) key.spaceBefore = false;
    applyShape(value, fields[nameOf(key)] ?? 'plain');
  }
  map.flow = oneLine === 'always' || (oneLine === 'if it fits' && INDENT + lengthInline(map) <= LINE_LENGTH);
}

function applyList(list: YAMLSeq, { each, sortedBy = [], spaced }: ListShape): void {
  // An empty list can only be written as `[]`.
  list.flow = list.items.length === 0;
  list.items.sort((a, b) => {
    for (const path of sortedBy) {
      const order = compareValues(valueAt(a, path), valueAt(b, path));
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [at, item] of list.items.entries()) {
    applyShape(item, each);
    if (isNode(item) && spaced && at > 0) item.spaceBefore = true;
  }
}

function isEmptyOptional(value: unknown, shape: Shape | undefined): boolean {
  const optional = typeof shape === 'object' && 'each' in shape && shape.optional === true;
  return optional && isSeq(value) && value.items.length === 0;
}

function lengthInline(map: YAMLMap): number {
  return stringify(map, { ...STYLE, collectionStyle: 'flow' }).trimEnd().length;
}

function valueAt(node: unknown, path: readonly string[]): unknown {
  return isMap(node) ? node.getIn(path) : undefined;
}

function compareValues(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

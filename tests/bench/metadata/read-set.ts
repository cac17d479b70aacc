import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Text = v.nullish(v.string());
const PageRow = v.object({
  file: v.string(),
  url: Text,
  published: Text,
  byline: Text,
  title: Text,
  siteName: Text,
});
const SmallRow = v.object({
  kind: v.string(),
  html: v.string(),
  url: v.optional(v.string()),
  expect: v.record(v.string(), v.union([v.string(), v.null(), v.array(v.string())])),
});

export type PageRow = v.InferOutput<typeof PageRow> & { path: string };
export type SmallRow = v.InferOutput<typeof SmallRow>;

/** The pages of `dates.json` or `bylines.json`, which lie in folders beside them; none where there is no such file. */
export function readPages(folder: string, name: 'dates' | 'bylines'): PageRow[] {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return [];
  const rows = v.parse(v.array(PageRow), JSON.parse(readFileSync(file, 'utf8')));
  return rows.map((row) => ({ ...row, path: join(folder, name, row.file) }));
}

/** Small pages of one kind each, one a line, in `metadata.jsonl` in the folder or above it. */
export function readSmall(folder: string): SmallRow[] {
  const file = [folder, join(folder, '..')].map((one) => join(one, 'metadata.jsonl')).find(existsSync);
  if (!file) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => v.parse(SmallRow, JSON.parse(line)));
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSER_KINDS } from '../browsers/find.ts';
import { extensionFolder } from '../build-extension.ts';
import type { ToolRun } from '../run-tool.ts';

/**
 * The most that the script on every page may weigh, in bytes, gzipped: pages where nobody asks for anything pay for it.
 */
const MOST_BYTES = 12 * 1024;

/** Weighs the script that every page gets, as built for each browser. */
export async function weighSpotter(): Promise<ToolRun> {
  let code = 0;
  const lines: string[] = [];
  for (const kind of BROWSER_KINDS) {
    const script = await readFile(join(extensionFolder(kind), 'content-scripts', 'spotter.js'));
    const bytes = gzipSync(script, { level: 9 }).length;
    if (bytes > MOST_BYTES) code = 1;
    lines.push(`${kind}: spotter.js is ${bytes} bytes gzipped; at most ${MOST_BYTES} are allowed.`);
  }
  return { code, output: lines.join('\n') };
}

import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from '../browsers/find.ts';

/** What to show: a page on the web, or a file that is served from its folder. */
export type Target = { address: string } | { folder: string; file: string };

export interface StartOptions {
  browser: BrowserKind;
  headless: boolean;
  target: Target;
}

const USAGE = 'Usage: npm start -- [ADDRESS or FILE.html] [--browser chromium|firefox] [--headless]';
const SAMPLE = join(import.meta.dirname, '..', '..', 'tests', 'pages', 'sample-article.html');

/**
 * Reads the command line.
 * @param folder where the command was given; a relative file name counts from there
 * @throws with what is wrong and how it is used
 */
export function readOptions(parameters: string[], folder: string): StartOptions {
  const { values, positionals } = parse(parameters);
  const browser = BROWSER_KINDS.find((kind) => kind === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}" here.\n${USAGE}`);
  if (positionals.length > 1) throw new Error(`One page at a time, please.\n${USAGE}`);
  return {
    browser,
    headless: values.headless || !hasDisplay(),
    target: readTarget(positionals[0] ?? SAMPLE, folder),
  };
}

function parse(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readTarget(text: string, folder: string): Target {
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text)) throw new Error(`${text} is not an address.\n${USAGE}`);
    return { address: new URL(text).href };
  }
  const file = /^file:/i.test(text) ? fileURLToPath(text) : resolve(folder, text);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${file}.\n${USAGE}`);
  return { folder: dirname(file), file: basename(file) };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

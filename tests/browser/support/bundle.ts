import { isAbsolute } from 'node:path';
import { build } from 'vite';

/** The name under which a bundled module's exports are found in the page. */
export const PAGE_MODULE = 'pageModule';

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles a module with all it imports into one classic script that leaves its exports in `globalThis.pageModule`.
 * Each module is bundled once per test run.
 */
export function bundleForPage(file: string): Promise<string> {
  const bundle = bundles.get(file) ?? bundleNow(file);
  bundles.set(file, bundle);
  return bundle;
}

async function bundleNow(file: string): Promise<string> {
  if (!isAbsolute(file)) throw new Error(`${file} is not an absolute path.`);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Libraries made for a bundler ask it which build they are in.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: file, formats: ['iife'], name: PAGE_MODULE, fileName: 'page-module' },
    },
  });
  const chunks = [result].flat().flatMap((output) => ('output' in output ? output.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (!script) throw new Error(`${file} gave no script.`);
  return script.code;
}

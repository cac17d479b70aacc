import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { buildPack, packToJson } from './build-pack.ts';
import { formatProblem } from './problem.ts';

/** Where the pack stands in the built extension. */
const CORPUS_FILE = 'corpus.json';

/**
 * Builds the pack from `seeds/` and adds it to the extension's files (a `build:publicAssets` hook).
 * Errors: when a seed file has an error, with all of them listed.
 */
export async function addCorpusAsset(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { pack, problems } = await buildPack(join(wxt.config.root, 'seeds'));
  if (pack === undefined) {
    throw new Error(`The corpus has errors:\n${problems.map(formatProblem).join('\n')}`);
  }
  files.push({ contents: packToJson(pack), relativeDest: CORPUS_FILE });
}

/** Tells WXT's types that the file will be there (a `prepare:publicPaths` hook). */
export function addCorpusPath(_wxt: Wxt, paths: string[]): void {
  paths.push(CORPUS_FILE);
}

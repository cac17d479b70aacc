import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { packToJson } from './assemble.ts';
import { buildPack } from './build-pack.ts';
import { formatProblem } from './problem.ts';

/** Where the pack stands in the built extension. */
const CORPUS_FILE = 'corpus.json';

/**
 * Builds the pack from `seeds/` and adds it to the extension's files.
 * Errors: when a seed file has an error, with all of them listed.
 */
export const addCorpusAsset: WxtHooks['build:publicAssets'] = async (wxt, files) => {
  const { pack, problems } = await buildPack(join(wxt.config.root, 'seeds'));
  if (pack === undefined) {
    throw new Error(`The corpus has errors:\n${problems.map(formatProblem).join('\n')}`);
  }
  files.push({ contents: packToJson(pack), relativeDest: CORPUS_FILE });
};

/** Tells WXT's types that the file will be there. */
export const addCorpusPath: WxtHooks['prepare:publicPaths'] = (_wxt, paths) => {
  paths.push(CORPUS_FILE);
};

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from './problem.ts';
import type { SeedTexts } from './seeds.ts';

/** Reads all seed files of a folder. Errors: when the folder cannot be read. */
export async function readSeedTexts(seedsDir: string): Promise<SeedTexts> {
  const names = (await readdir(seedsDir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const wanted = names.filter((name) => name.endsWith('.yaml')).sort(compareText);
  return new Map(
    await Promise.all(
      wanted.map(
        async (name): Promise<[string, string]> => [name, await readFile(join(seedsDir, name), 'utf8')],
      ),
    ),
  );
}

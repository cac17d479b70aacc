import { fileIssue, type ValidationIssue } from '../files/validation-issue.ts';
import { validationMessage } from '../files/validation-message.ts';
import { checkPack, readPack } from './check-pack.ts';
import type { Pack } from './schema.ts';
import type { CorpusDatabase } from './storage/index.ts';

/** How far the import of a pack is; `share` is from 0 to 1. */
export interface PackProgress {
  step: 'reading' | 'indexing' | 'storing' | 'marking';
  share?: number;
}

/** How the import of a pack came out: nothing of one that was refused is stored. */
export type PackFileResult = { title: string } | { problems: ValidationIssue[] };

/** Reads a pack from a file, for storing it beside those there are. */
export async function readPackFile(
  db: CorpusDatabase,
  file: File,
): Promise<{ pack: Pack } | { problems: ValidationIssue[] }> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { problems: [fileIssue(validationMessage('unreadable'))] };
  const read = readPack(text);
  if ('problems' in read) return read;
  const { pack } = read;
  const others = (await db.holdings.toArray()).filter((holding) => holding.pack !== pack.id);
  const problems = checkPack(pack, others);
  const there = await db.packs.get(pack.id);
  // What has no file of its own came with the extension.
  if (there && there.size === undefined)
    problems.unshift({ place: { in: 'field', path: ['id'] }, what: validationMessage('idBundled', pack.id) });
  return problems.length > 0 ? { problems } : { pack };
}

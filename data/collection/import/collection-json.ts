import * as v from 'valibot';
import { COLLECTION_FORMAT, COLLECTION_VERSION } from '../export/collection-json.ts';
import { FolderSchema, SnippetSchema } from '../schema.ts';
import type { Imported } from './imported.ts';
import { ImportError } from './problem.ts';

const HeadSchema = v.object({ format: v.literal(COLLECTION_FORMAT), version: v.number() });
const CollectionSchema = v.object({ folders: v.array(FolderSchema), snippets: v.array(SnippetSchema) });

/** How many problems are told; more would help nobody. */
const MOST_PROBLEMS = 20;

/** Whether some JSON is one of our own exports. */
export function isCollection(raw: unknown): boolean {
  return v.is(v.object({ format: v.literal(COLLECTION_FORMAT) }), raw);
}

/**
 * Reads one of our own exports.
 * @throws ImportError that names each broken field
 */
export function readCollection(raw: unknown): Imported {
  const head = v.safeParse(HeadSchema, raw);
  if (!head.success)
    throw new ImportError([{ where: 'version', what: 'The file does not say which version it is.' }]);
  if (head.output.version > COLLECTION_VERSION) {
    throw new ImportError([
      {
        where: 'version',
        what: `The file is of version ${head.output.version}; this Backgrounder reads up to ${COLLECTION_VERSION}.`,
      },
    ]);
  }
  const parsed = v.safeParse(CollectionSchema, raw);
  if (!parsed.success) {
    throw new ImportError(
      parsed.issues
        .slice(0, MOST_PROBLEMS)
        .map((issue) => ({ where: placeOf(issue.path ?? []), what: issue.message })),
    );
  }
  return parsed.output;
}

/** `snippets, item 12, quote.exact`, counted from 1 as people do. */
function placeOf(path: { key: unknown }[]): string {
  return path.map(({ key }) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
}

import * as v from 'valibot';
import { schemaIssues } from '../../files/schema-issues.ts';
import type { SourceLocation } from '../../files/validation-issue.ts';
import { validationMessage } from '../../files/validation-message.ts';
import { COLLECTION_FORMAT, COLLECTION_VERSION } from '../export/collection-json.ts';
import { FolderSchema, SnippetSchema } from '../schema.ts';
import { ImportError } from './import-error.ts';
import type { Backup } from './imported.ts';

const HeadSchema = v.object({ format: v.literal(COLLECTION_FORMAT), version: v.number() });
const CollectionSchema = v.object({ folders: v.array(FolderSchema), snippets: v.array(SnippetSchema) });

/** Whether some JSON is one of our own exports. */
export function isCollection(raw: unknown): boolean {
  return v.is(v.object({ format: v.literal(COLLECTION_FORMAT) }), raw);
}

/**
 * Reads one of our own exports.
 * @throws ImportError that names each broken field
 */
export function readCollection(raw: unknown): Backup {
  const place: SourceLocation = { in: 'field', path: ['version'] };
  const head = v.safeParse(HeadSchema, raw);
  if (!head.success) throw new ImportError([{ place, what: validationMessage('noVersion') }]);
  const { version } = head.output;
  if (version > COLLECTION_VERSION) {
    const what = validationMessage('newer', String(version), String(COLLECTION_VERSION));
    throw new ImportError([{ place, what }]);
  }
  const parsed = v.safeParse(CollectionSchema, raw);
  if (!parsed.success) throw new ImportError(schemaIssues(parsed.issues));
  return parsed.output;
}

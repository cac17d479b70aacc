import type { ExportFormatName } from '../../../data/collection/export/format-names.ts';
import { writeExport } from '../../../data/collection/export/formats.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';

/** The sample, or other snippets, as an export in a format. */
export async function written(name: ExportFormatName, snippets = SNIPPETS): Promise<string> {
  const input = { snippets, folders: FOLDERS, title: 'Collection', now: new Date('2024-03-02') };
  return (await writeExport(name, input)).blob.text();
}

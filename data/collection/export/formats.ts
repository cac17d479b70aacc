import { localDay } from '../local-day.ts';
import type { Folder, Snippet } from '../schema.ts';
import { annotationsExport } from './annotations.ts';
import { bibtex, cslJson, ris } from './bibliographies.ts';
import { collectionJson } from './collection-json.ts';
import { csvExport } from './csv.ts';
import { evidenceHtml } from './evidence-html.ts';
import type { ExportFormatName } from './format-names.ts';
import { markdownExport } from './markdown.ts';

/** What an export is made of. */
export interface ExportInput {
  snippets: Snippet[];
  folders: Folder[];
  /** What the reader calls the collection, for formats that have a title. */
  title: string;
  now: Date;
}

interface ExportFormat {
  extension: string;
  type: string;
  write(input: ExportInput): string | Promise<string | Blob>;
}

/** Every format that a collection can go out in. */
export const EXPORT_FORMATS: Record<ExportFormatName, ExportFormat> = {
  json: {
    extension: 'json',
    type: 'application/json',
    write: ({ snippets, folders, now }) => collectionJson(snippets, folders, now),
  },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Far the largest part of the page, and needed by few.
    write: async ({ snippets, folders, title }) =>
      (await import('./evidence-docx.ts')).evidenceDocx(snippets, folders, title),
  },
  html: {
    extension: 'html',
    type: 'text/html',
    write: ({ snippets, folders, title }) => evidenceHtml(snippets, folders, title),
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: ({ snippets, folders }) => markdownExport(snippets, folders),
  },
  csv: { extension: 'csv', type: 'text/csv', write: ({ snippets, folders }) => csvExport(snippets, folders) },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: ({ snippets }) => cslJson(snippets),
  },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: ({ snippets }) => bibtex(snippets) },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: ({ snippets }) => ris(snippets),
  },
  annotations: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: ({ snippets }) => annotationsExport(snippets),
  },
};

/** Writes an export as a file to be downloaded: `collection-2024-03-01.csv`. */
export async function writeExport(
  name: ExportFormatName,
  input: ExportInput,
): Promise<{ name: string; blob: Blob }> {
  const format = EXPORT_FORMATS[name];
  const written = await format.write(input);
  const blob = written instanceof Blob ? written : new Blob([written], { type: format.type });
  return { name: `collection-${localDay(input.now)}.${format.extension}`, blob };
}

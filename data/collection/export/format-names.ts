/** Every format that a collection can go out in, in the order in which they are offered. */
export const EXPORT_FORMAT_NAMES = [
  'json',
  'docx',
  'html',
  'markdown',
  'csv',
  'csl',
  'bibtex',
  'ris',
  'annotations',
] as const;

export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];

import { numbersOf } from './dates.ts';
import type { Name } from './names.ts';
import type { Work } from './work.ts';

export type CslName =
  | { literal: string }
  // A name of static ordering is not inverted.
  | { family: string; given: string; suffix?: string; 'static-ordering'?: true };

/** A work as CSL-JSON (https://github.com/citation-style-language/schema), which citation managers read. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'article-journal' | 'webpage' | 'report' | 'book';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  accessed?: { 'date-parts': [number[]] };
  URL?: string;
}

const TYPES: Record<Work['type'], CslItem['type']> = {
  newspaper: 'article-newspaper',
  journal: 'article-journal',
  webpage: 'webpage',
  report: 'report',
  book: 'book',
};

export function toCsl(id: string, work: Work): CslItem {
  const { type, title, authors, container, publisher, published, url, accessed } = work;
  return {
    id,
    type: TYPES[type],
    title,
    ...(authors.length > 0 ? { author: authors.map(toCslName) } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { issued: { 'date-parts': [numbersOf(published)] } } : {}),
    ...(url ? { URL: url, accessed: { 'date-parts': [numbersOf(accessed)] } } : {}),
  };
}

function toCslName(name: Name): CslName {
  if ('literal' in name) return name;
  const { isFamilyFirst, ...parts } = name;
  return isFamilyFirst ? { ...parts, 'static-ordering': true } : parts;
}

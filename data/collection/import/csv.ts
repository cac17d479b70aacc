import Papa from 'papaparse';
import * as v from 'valibot';
import { PartialDateSchema } from '../../corpus/schema.ts';
import { type ComplaintCode, complain } from '../../files/complaint.ts';
import type { FileProblem, Place } from '../../files/problem.ts';
import { hostOf } from '../address.ts';
import { LIST_SEPARATOR } from '../export/csv.ts';
import type { Folder } from '../schema.ts';
import { foreignSnippet, type Imported, moment } from './imported.ts';
import { ImportError } from './problem.ts';

/** What a column may be called: by our own export, or by others that people move from. */
const HEADINGS = {
  quote: ['quote', 'highlight', 'text', 'excerpt', 'exact', 'selection'],
  fact: ['fact'],
  note: ['note', 'notes', 'comment', 'annotation'],
  tags: ['tags', 'tag', 'keywords', 'labels'],
  title: ['title', 'page', 'document'],
  authors: ['authors', 'author'],
  site: ['site', 'publisher', 'source', 'website'],
  published: ['published', 'date'],
  url: ['url', 'link', 'address', 'uri'],
  folder: ['folder', 'collection', 'group'],
  saved: ['saved', 'created', 'highlighted at', 'added'],
} as const;
type Column = keyof typeof HEADINGS;

/**
 * Reads a table of quotes: one a row, the columns known by their headings.
 * @throws ImportError where there is no column of quotes, or a row breaks the format
 */
export function readCsv(text: string): Imported {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => columnOf(heading) ?? heading,
  });
  const fields = meta.fields ?? [];
  if (!fields.includes('quote') && !fields.includes('fact'))
    throw new ImportError([{ place: { in: 'row', row: 1 }, what: complain('noQuotes') }]);
  const problems = errors.flatMap((error) => problemOf(error, fields.length));
  if (problems.length > 0) throw new ImportError(problems);
  const folders = new Map<string, Folder>();
  const snippets = data.flatMap((row) => {
    const cell = (column: Column) => (row[column] ?? '').trim().replace(/^'(?=[=+\-@\t\r])/, '');
    const exact = cell('quote') || cell('fact');
    if (exact === '') return [];
    const url = cell('url');
    const saved = cell('saved');
    const folder = folderNamed(folders, cell('folder'), saved);
    const site = cell('site') || hostOf(url);
    return [
      foreignSnippet(
        {
          quote: { exact, prefix: '', suffix: '' },
          page: {
            url,
            title: cell('title'),
            site,
            authors: list(cell('authors')),
            ...published(cell('published')),
          },
          note: cell('note'),
          tags: list(cell('tags')),
          ...(folder ? { folder: folder.id } : {}),
        },
        saved,
      ),
    ];
  });
  return { snippets, folders: [...folders.values()] };
}

/** What breaks the table's form. That it has but one column, and so no separator to be found, does not. */
function problemOf({ type, code, row = 0 }: Papa.ParseError, columns: number): FileProblem[] {
  const complaint = BROKEN[code];
  // Rows are counted with the headings as the first; of these two kinds of error, one counts them already.
  const place: Place = { in: 'row', row: row + (type === 'Quotes' ? 1 : 2) };
  return complaint ? [{ place, what: complain(complaint, String(columns)) }] : [];
}

const BROKEN: Partial<Record<Papa.ParseError['code'], ComplaintCode>> = {
  MissingQuotes: 'openQuotation',
  InvalidQuotes: 'strayQuotation',
  TooFewFields: 'fewCells',
  TooManyFields: 'manyCells',
};

function columnOf(heading: string): Column | undefined {
  const plain = heading.trim().toLowerCase();
  return (Object.keys(HEADINGS) as Column[]).find((column) =>
    HEADINGS[column].some((name) => name === plain),
  );
}

function list(cell: string): string[] {
  const separator = cell.includes(';') ? LIST_SEPARATOR.trim() : ',';
  return cell
    .split(separator)
    .map((one) => one.trim())
    .filter(Boolean);
}

function published(cell: string): { published?: string } {
  return v.is(PartialDateSchema, cell) ? { published: cell } : {};
}

function folderNamed(folders: Map<string, Folder>, name: string, saved: string): Folder | undefined {
  if (name === '') return undefined;
  const folder = folders.get(name) ?? { id: crypto.randomUUID(), name, made: moment(saved) };
  folders.set(name, folder);
  return folder;
}

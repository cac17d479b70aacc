import Papa from 'papaparse';
import * as v from 'valibot';
import { PartialDateSchema } from '../../corpus/schema.ts';
import type { SourceLocation, ValidationIssue } from '../../files/validation-issue.ts';
import { type ValidationCode, validationMessage } from '../../files/validation-message.ts';
import { hostOf } from '../address.ts';
import { CSV_COLUMNS, readList, unguarded } from '../export/csv.ts';
import type { Folder } from '../schema.ts';
import { ImportError } from './import-error.ts';
import { type Foreign, type ForeignSnippet, moment } from './imported.ts';

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
  prefix: ['prefix'],
  suffix: ['suffix'],
  frame: ['frame'],
} as const;
type Column = keyof typeof HEADINGS;

/** How the cells of a table are read. */
interface Dialect {
  text(cell: string): string;
  tags(cell: string): string[];
  authors(cell: string): string[];
}

/** Our own export, read back as it was written. */
const OWN: Dialect = { text: unguarded, tags: readList, authors: readList };

/** Other people's tables. Many part tags by commas; a name may have one in it. */
const FOREIGN: Dialect = {
  text: (cell) => cell.trim(),
  tags: (cell) => splitAt(cell.includes(';') ? ';' : ',', cell),
  authors: (cell) => splitAt(';', cell),
};

/**
 * Reads a table of quotes: one a row, the columns known by their headings. A row with neither a quote nor a fact is
 * passed over.
 * @throws ImportError where there is no column of quotes, or a row breaks the format
 */
export function readCsv(text: string): Foreign {
  const table = text.replace(/^\ufeff/, '');
  const columns = columnsOf(
    Papa.parse<string[]>(table, { preview: 1, skipEmptyLines: 'greedy' }).data[0] ?? [],
  );
  const { data, errors, meta } = Papa.parse<Row>(table, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading, index) => columns[index] ?? heading,
  });
  const fields = meta.fields ?? [];
  if (!fields.includes('quote'))
    throw new ImportError([{ place: { in: 'row', row: 1 }, what: validationMessage('noQuotes') }]);
  const problems = errors.flatMap((error) => problemOf(error, fields.length));
  if (problems.length > 0) throw new ImportError(problems);
  const dialect = CSV_COLUMNS.every((column) => fields.includes(column)) ? OWN : FOREIGN;
  const folders = new Map<string, Folder>();
  const foreign = data.map((row) => readRow(row, dialect, folders));
  return {
    foreign: foreign.filter(({ quote, says }) => quote !== undefined || says !== ''),
    folders: [...folders.values()],
  };
}

type Row = Partial<Record<string, string>>;

/** Reads a row; its folder is made in `folders` where it is not there. */
function readRow(row: Row, dialect: Dialect, folders: Map<string, Folder>): ForeignSnippet {
  const cell = (column: Column) => dialect.text(row[column] ?? '');
  const exact = cell('quote');
  const url = cell('url');
  const saved = moment(cell('saved'));
  return {
    quote: exact
      ? { exact, prefix: cell('prefix'), suffix: cell('suffix'), ...frame(cell('frame')) }
      : undefined,
    says: cell('fact'),
    page: {
      url,
      title: cell('title'),
      site: cell('site') || hostOf(url),
      authors: dialect.authors(cell('authors')),
      ...published(cell('published')),
    },
    note: cell('note'),
    tags: dialect.tags(cell('tags')),
    folder: folderNamed(folders, cell('folder'), saved)?.id,
    saved,
    edited: undefined,
  };
}

/** What breaks the table's form. That it has but one column, and so no separator to be found, does not. */
function problemOf({ type, code, row = 0 }: Papa.ParseError, columns: number): ValidationIssue[] {
  const known = BROKEN[code];
  // Rows are counted with the headings as the first; of these two kinds of error, one counts them already.
  const place: SourceLocation = { in: 'row', row: row + (type === 'Quotes' ? 1 : 2) };
  return known ? [{ place, what: validationMessage(known, String(columns)) }] : [];
}

const BROKEN: Partial<Record<Papa.ParseError['code'], ValidationCode>> = {
  MissingQuotes: 'openQuotation',
  InvalidQuotes: 'strayQuotation',
  TooFewFields: 'fewCells',
  TooManyFields: 'manyCells',
};

/**
 * What each column holds. Of several that may be the same, the one that is called so most plainly is: beside a *Quote*,
 * a *Text* is what somebody wrote about it.
 */
function columnsOf(headings: string[]): (Column | undefined)[] {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const columns: (Column | undefined)[] = headings.map(() => undefined);
  for (const column of Object.keys(HEADINGS) as Column[]) {
    const at = HEADINGS[column].map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) columns[at] = column;
  }
  const text = plain.indexOf('text');
  if (text >= 0 && !columns[text] && !columns.includes('note')) columns[text] = 'note';
  return columns;
}

function splitAt(separator: string, cell: string): string[] {
  return cell
    .split(separator)
    .map((one) => one.trim())
    .filter(Boolean);
}

function frame(cell: string): { frame?: string } {
  return cell === '' ? {} : { frame: cell };
}

function published(cell: string): { published?: string } {
  return v.is(PartialDateSchema, cell) ? { published: cell } : {};
}

function folderNamed(
  folders: Map<string, Folder>,
  name: string,
  saved: string | undefined,
): Folder | undefined {
  if (name === '') return undefined;
  const made = saved ?? new Date().toISOString();
  const folder = folders.get(name) ?? { id: crypto.randomUUID(), name, made };
  folders.set(name, folder);
  return folder;
}

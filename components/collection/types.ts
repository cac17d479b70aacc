import type { CitationStyle } from '../../data/collection/cite/cite.ts';
import type { Segment } from '../../data/collection/emphasis.ts';
import type { ExportFormatName } from '../../data/collection/export/formats.ts';
import type { CollectionQuery } from '../../data/collection/query.ts';
import type { Emphasis, Folder, Snippet } from '../../data/collection/schema.ts';
import type { DiffPart } from '../../data/collection/word-diff.ts';

/** A snippet with all that its view shows. */
export interface SnippetView {
  snippet: Snippet;
  /** The quote, or the fact where there is none, cut where its emphasis changes. */
  body: Segment[];
  /** What its page says differently now, word by word. */
  diff: DiffPart[];
  /** Where it opens at the passage. */
  address: string | undefined;
  /** Its cite line, for the evidence card. */
  cite: string;
}

export type DialogName = 'export' | 'import' | 'delete-all' | { evidence: string };

/** What came of an edit, and the snippet as it is stored now. */
export interface EditOutcome {
  state: 'saved' | 'conflict';
  snippet: Snippet;
}

/** Everything a reader can do on the page. */
export interface CollectionActions {
  search(change: Partial<CollectionQuery>): void;
  clearFilters(): void;
  select(ids: string[], on: boolean): void;
  /** Selects from the last one selected to this one. */
  selectTo(id: string): void;
  remove(ids: string[]): void;
  /** Saves a text as it is typed, unless another window changed it since. Rejects where it could not be written. */
  edit(seen: Snippet, field: 'note' | 'tagline', text: string): Promise<EditOutcome>;
  emphasise(snippet: Snippet, emphasis: Emphasis): void;
  addTags(ids: string[], tags: string[]): void;
  removeTag(ids: string[], tag: string): void;
  moveTo(ids: string[], folder: string | undefined): void;
  addFolder(name: string): Promise<Folder | undefined>;
  renameFolder(id: string, name: string): void;
  removeFolder(id: string): void;
  undo(): void;
  dismiss(): void;
  copy(snippet: Snippet): Promise<void>;
  chooseStyle(style: CitationStyle): void;
  open(dialog: DialogName | undefined): void;
  export(format: ExportFormatName, scope: 'selected' | 'shown' | 'all'): Promise<void>;
  readImport(file: File): void;
  applyImport(): void;
  removeEverything(): void;
  /** Marks quotes on later visits to their pages, or no longer. */
  markSaved(on: boolean): void;
  /** Saves what could not be saved where it stood. */
  saveUnsaved(): void;
  forgetUnsaved(): void;
  retry(): void;
}

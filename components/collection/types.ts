import type { CitationStyle } from '../../data/collection/cite/styles.ts';
import type { Segment } from '../../data/collection/emphasis.ts';
import type { ExportFormatName } from '../../data/collection/export/format-names.ts';
import type { Facets } from '../../data/collection/facets.ts';
import type { CollectionQuery } from '../../data/collection/query.ts';
import type { Emphasis, Folder, SavedPage, Snippet } from '../../data/collection/schema.ts';
import type { DiffPart } from '../../data/collection/word-diff.ts';

/** A snippet with all that its view shows. */
export interface SnippetView {
  snippet: Snippet;
  /** The quote, or the fact where there is none, cut where its emphasis changes. */
  body: Segment[];
  /** What its page says differently now, word by word. */
  diff: DiffPart[];
  /** Where its page opens, at the passage unless that stands in a frame. */
  address: string | undefined;
  /** For words in a frame: where the frame's own page opens at the passage. */
  frameAddress: string | undefined;
  /** Its cite line, for the evidence card. */
  cite: string;
}

export type DialogName = 'export' | 'import' | 'delete-all' | { evidence: string };

/** What came of an edit, and the snippet as it is stored now. */
export interface EditOutcome {
  state: 'saved' | 'conflict';
  snippet: Snippet;
}

/** How far an export is: so many snippets read, or all and the file is being written. */
export type ExportProgress = { done: number; of: number } | 'writing';

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
  /** Corrects what is known of the page that a quote is from. */
  correctPage(snippet: Snippet, page: SavedPage): void;
  emphasise(snippet: Snippet, emphasis: Emphasis): void;
  addTags(ids: string[], tags: string[]): void;
  removeTag(ids: string[], tag: string): void;
  moveTo(ids: string[], folder: string | undefined): void;
  /** Files the snippet that was dropped on a folder, and all that are selected where it is one of them. */
  drop(id: string, folder: string | undefined): void;
  addFolder(name: string): Promise<Folder | undefined>;
  renameFolder(id: string, name: string): void;
  removeFolder(id: string): void;
  /** Says of a quote that was not met on its page that it is gone. */
  confirmGone(id: string): void;
  undo(): void;
  dismiss(): void;
  copy(snippet: Snippet): Promise<void>;
  chooseStyle(style: CitationStyle): void;
  open(dialog: DialogName | undefined): void;
  /** Rejects where nothing could be written, and when the signal aborts. */
  export(
    format: ExportFormatName,
    scope: 'selected' | 'shown' | 'all',
    onProgress: (progress: ExportProgress) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Exports everything as a file that can be imported again. */
  backup(): void;
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

/** What the sidebar and its folders show. */
export interface SidebarProps {
  query: CollectionQuery;
  facets: Facets;
  folders: Folder[];
  /** An entity's name, by its id. */
  nameOf: (entity: string) => string;
  actions: CollectionActions;
}

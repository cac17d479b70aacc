import { FileDown, FileUp, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { CITATION_STYLES, type CitationStyle, citationStyle } from '../../data/collection/cite/styles.ts';
import { SORTS, sortOf } from '../../data/collection/query.ts';
import type { Snippet, SnippetDraft } from '../../data/collection/schema.ts';
import type { StorageErrorKind } from '../../data/storage-error.ts';
import { storageErrorText } from '../storage-error-text.ts';
import { KnownTags } from '../tags/known-tags.ts';
import { SaidInDialog } from './dialog.tsx';
import { Filters } from './filters.tsx';
import { Keeping, type KeepingProps } from './keeping.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SnippetItem } from './snippet-item.tsx';
import type { SidebarProps, SnippetView } from './types.ts';
import { UndoToast } from './undo-toast.tsx';
import { Unsaved } from './unsaved.tsx';
import { VirtualList } from './virtual-list.tsx';

export interface CollectionPageProps extends SidebarProps {
  /** How many snippets there are; `undefined` until that is known. */
  total: number | undefined;
  /** The newest, to be looked at until all are known. */
  first: Snippet[];
  shown: Snippet[];
  /** What was typed is still being looked for. */
  isSearching: boolean;
  viewOf: (snippet: Snippet) => SnippetView;
  selected: ReadonlySet<string>;
  style: CitationStyle;
  /** What is in the way of reading it. */
  failure: StorageErrorKind | undefined;
  /** What was done last, and whether it can be undone. */
  toast: { text: string; canUndo: boolean } | undefined;
  /** What could not be saved where it stood. */
  unsaved: SnippetDraft | undefined;
  keeping: Omit<KeepingProps, 'onBackup' | 'onMark'>;
  dialog: ComponentChildren;
}

/** About what a short quote with its note and buttons takes, in pixels. */
const ITEM_HEIGHT = 240;

/** The reader's collection. */
export function CollectionPage(props: CollectionPageProps) {
  const { total, selected, folders, facets, toast, keeping, unsaved, actions } = props;
  const tags = useMemo(() => facets.tags.map(({ value }) => value), [facets.tags]);
  const said = toast && (
    <UndoToast
      text={toast.text}
      onUndo={toast.canUndo ? actions.undo : undefined}
      onDismiss={actions.dismiss}
    />
  );
  return (
    <div class="collection">
      <Head {...props} />
      {hasAny(props) && <Filters {...props} />}
      <KnownTags.Provider value={tags}>
        <main>
          {unsaved && (
            <Unsaved draft={unsaved} onRetry={actions.saveUnsaved} onDismiss={actions.forgetUnsaved} />
          )}
          {selected.size > 0 && <SelectionBar selected={[...selected]} folders={folders} actions={actions} />}
          <Body {...props} />
          {Boolean(total) && <Keeping {...keeping} onBackup={actions.backup} onMark={actions.markSaved} />}
        </main>
      </KnownTags.Provider>
      {props.dialog ? <SaidInDialog.Provider value={said}>{props.dialog}</SaidInDialog.Provider> : said}
    </div>
  );
}

function Head(props: CollectionPageProps) {
  const { total, shown, query, style, actions } = props;
  return (
    <header class="collection-head">
      <div class="collection-title">
        <h1>{i18n.t('collection.title')}</h1>
        <button type="button" onClick={() => actions.open('import')}>
          <FileUp size={14} aria-hidden="true" />
          {i18n.t('collection.import')}
        </button>
        <button type="button" disabled={!total} onClick={() => actions.open('export')}>
          <FileDown size={14} aria-hidden="true" />
          {i18n.t('collection.export')}
        </button>
        <button type="button" class="quiet" disabled={!total} onClick={() => actions.open('delete-all')}>
          {i18n.t('collection.deleteAll')}
        </button>
      </div>
      <label class="collection-search">
        <Search size={16} aria-hidden="true" />
        <span class="visually-hidden">{i18n.t('collection.search')}</span>
        <input
          type="search"
          value={query.words}
          placeholder={i18n.t('collection.search')}
          disabled={!hasAny(props)}
          onInput={(event) => actions.search({ words: event.currentTarget.value })}
        />
      </label>
      {hasAny(props) && (
        <div class="collection-tools quiet">
          <span role="status">{progress(props)}</span>
          <button
            type="button"
            class="quiet"
            disabled={!total}
            onClick={() =>
              actions.select(
                shown.map(({ id }) => id),
                true,
              )
            }
          >
            {i18n.t('collection.selectAll')}
          </button>
          <label>
            {i18n.t('collection.sort.label')}{' '}
            <select
              value={query.sort}
              onChange={(event) => actions.search({ sort: sortOf(event.currentTarget.value) })}
            >
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {i18n.t(`collection.sort.${sort}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {i18n.t('collection.style.label')}{' '}
            <select
              value={style}
              onChange={(event) => actions.chooseStyle(citationStyle(event.currentTarget.value))}
            >
              {CITATION_STYLES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`collection.style.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </header>
  );
}

/** Whether there is anything to look at, all of it or the newest. */
function hasAny({ total, first }: CollectionPageProps): boolean {
  return (total ?? first.length) > 0;
}

/** How much is shown, or what is still under way. */
function progress({ total, shown, isSearching }: CollectionPageProps): string {
  if (total === undefined) return i18n.t('collection.loading');
  if (isSearching) return i18n.t('collection.searching');
  return i18n.t('collection.count', [String(shown.length), String(total)]);
}

function Body(props: CollectionPageProps) {
  const { total, failure, viewOf, selected, folders, query, actions } = props;
  const shown = total === undefined ? props.first : props.shown;
  if (failure !== undefined && total === undefined)
    return (
      <Message title={i18n.t('collection.error')} text={storageErrorText(failure)}>
        <button type="button" onClick={actions.retry}>
          {i18n.t('collection.retry')}
        </button>
      </Message>
    );
  if (!hasAny(props) && total === undefined)
    return <p class="collection-message quiet">{i18n.t('collection.loading')}</p>;
  if (total === 0)
    return <Message title={i18n.t('collection.empty')} text={i18n.t('collection.emptyHelp')} />;
  if (shown.length === 0)
    return (
      <Message
        title={
          query.words ? i18n.t('collection.noMatch', [query.words]) : i18n.t('collection.noMatchFilters')
        }
        text={i18n.t('collection.noMatchHelp')}
      >
        <button type="button" onClick={actions.clearFilters}>
          {i18n.t('collection.clearFilters')}
        </button>
      </Message>
    );
  return (
    <VirtualList
      label={i18n.t('collection.title')}
      items={shown}
      keyOf={({ id }) => id}
      estimate={ITEM_HEIGHT}
    >
      {(snippet) => (
        <SnippetItem
          view={viewOf(snippet)}
          folders={folders}
          isSelected={selected.has(snippet.id)}
          actions={actions}
        />
      )}
    </VirtualList>
  );
}

function Message({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="collection-message">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

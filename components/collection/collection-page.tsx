import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';
import { SnippetItem } from './snippet-item.tsx';
import { UndoNotice } from './undo-notice.tsx';

export interface CollectionPageProps {
  /** How many snippets there are; `undefined` until that is known. */
  total: number | undefined;
  shown: Snippet[];
  /** What went wrong, in the browser's words. */
  failure: string | undefined;
  query: string;
  /** How many snippets an undo would bring back. */
  deleted: number;
  onQuery: (query: string) => void;
  onDelete: (id: string) => void;
  onUndo: () => void;
  onRetry: () => void;
}

/** The reader's collection: what was saved, the newest first. */
export function CollectionPage(props: CollectionPageProps) {
  const { total, query, deleted, onQuery, onUndo } = props;
  return (
    <main class="collection">
      <header class="collection-head">
        <h1>{i18n.t('collection.title')}</h1>
        <label class="collection-search">
          <Search size={16} aria-hidden="true" />
          <span class="visually-hidden">{i18n.t('collection.search')}</span>
          <input
            type="search"
            value={query}
            placeholder={i18n.t('collection.search')}
            disabled={!total}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        <p class="quiet" role="status">
          {total !== undefined && i18n.t('collection.count', [String(props.shown.length), String(total)])}
        </p>
      </header>
      <Body {...props} />
      {deleted > 0 && <UndoNotice text={i18n.t('collection.deleted', deleted)} onUndo={onUndo} />}
    </main>
  );
}

function Body({ total, shown, failure, query, onDelete, onRetry }: CollectionPageProps) {
  if (failure !== undefined)
    return (
      <Message title={i18n.t('collection.error')} text={failure}>
        <button type="button" onClick={onRetry}>
          {i18n.t('collection.retry')}
        </button>
      </Message>
    );
  if (total === undefined) return <p class="collection-message quiet">{i18n.t('collection.loading')}</p>;
  if (total === 0)
    return <Message title={i18n.t('collection.empty')} text={i18n.t('collection.emptyHelp')} />;
  if (shown.length === 0)
    return <Message title={i18n.t('collection.noMatch', [query])} text={i18n.t('collection.noMatchHelp')} />;
  return (
    <ul class="collection-list">
      {shown.map((snippet) => (
        <li key={snippet.id}>
          <SnippetItem snippet={snippet} onDelete={() => onDelete(snippet.id)} />
        </li>
      ))}
    </ul>
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

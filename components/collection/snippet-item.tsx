import { Copy, ExternalLink, GripVertical, Highlighter, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Folder } from '../../data/collection/schema.ts';
import { formatDate } from '../fact/dates.ts';
import { FactItem } from '../fact/fact.tsx';
import { Tags } from '../tags/tags.tsx';
import { dayOf } from './moment.ts';
import { PageFields } from './page-fields.tsx';
import { Segments } from './segments.tsx';
import { SightingLine } from './sighting.tsx';
import { SnippetNote } from './snippet-note.tsx';
import type { CollectionActions, SnippetView } from './types.ts';

export interface SnippetItemProps {
  view: SnippetView;
  folders: Folder[];
  isSelected: boolean;
  actions: CollectionActions;
}

/** The type under which a dragged snippet's id travels. */
export const DRAGGED = 'application/x-snippet';

/** One saved thing: its words, where they are from, and what the reader made of them. */
export function SnippetItem({ view, folders, isSelected, actions }: SnippetItemProps) {
  const { snippet, body, diff } = view;
  const { id, quote, page, fact, tags, sighting } = snippet;
  const title = page?.title ?? fact?.source.title ?? '';
  return (
    <article class="snippet" aria-label={title} data-selected={isSelected}>
      <div class="snippet-side">
        <label class="snippet-choice">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={i18n.t('collection.select', [title])}
            onClick={(event) => {
              if (event.shiftKey) actions.selectTo(id);
              else actions.select([id], event.currentTarget.checked);
            }}
          />
        </label>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the same is done by key with the folder field below. */}
        <span
          class="snippet-grip"
          draggable
          title={i18n.t('collection.drag')}
          onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, id)}
        >
          <GripVertical size={14} aria-hidden="true" />
        </span>
      </div>
      <div class="snippet-main">
        {snippet.tagline && (
          <h2 class="snippet-tagline" dir="auto">
            {snippet.tagline}
          </h2>
        )}
        {quote && (
          <blockquote class="snippet-quote" dir="auto" lang={page?.language}>
            <Segments segments={body} />
          </blockquote>
        )}
        {quote && page && <PageLine view={view} />}
        {quote && page && (
          <PageFields page={page} onCorrect={(corrected) => actions.correctPage(snippet, corrected)} />
        )}
        {fact && <FactItem sourced={fact} says={quote ? fact.fact.says : <Segments segments={body} />} />}
        {sighting && <SightingLine sighting={sighting} diff={diff} onGone={() => actions.confirmGone(id)} />}
        <SnippetNote
          snippet={snippet}
          label={i18n.t('collection.note')}
          field="note"
          onEdit={(seen, text) => actions.edit(seen, 'note', text)}
        />
        <Tags
          tags={tags}
          onAdd={(added) => actions.addTags([id], added)}
          onRemove={(tag) => actions.removeTag([id], tag)}
        />
        <Foot view={view} folders={folders} actions={actions} />
      </div>
    </article>
  );
}

function PageLine({ view: { snippet, address, frameAddress } }: { view: SnippetView }) {
  const { page } = snippet;
  if (!page) return null;
  const title = page.title || page.url;
  return (
    <p class="snippet-page">
      {address === undefined ? (
        <bdi>{title}</bdi>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
          <ExternalLink size={11} aria-label={i18n.t('fact.opensInTab')} />
        </a>
      )}
      <span class="quiet">
        {[page.site, ...page.authors, publishedText(page.published)].filter(Boolean).join(' · ')}
      </span>
      {frameAddress !== undefined && (
        <span class="quiet">
          {i18n.t('collection.inFrame')}{' '}
          <a href={frameAddress} target="_blank" rel="noopener noreferrer">
            {i18n.t('collection.openFrame')}
            <ExternalLink size={11} aria-label={i18n.t('fact.opensInTab')} />
          </a>
        </span>
      )}
    </p>
  );
}

/** The day its page was published, where it is one that can be told. */
function publishedText(published = ''): string {
  return /^\d{4}(?:-\d\d){0,2}$/.test(published) ? formatDate(published, i18n.t('language')) : published;
}

function Foot({ view: { snippet }, folders, actions }: Omit<SnippetItemProps, 'isSelected'>) {
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>();
  const copy = () =>
    actions.copy(snippet).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <footer class="snippet-foot quiet">
      <time dateTime={snippet.saved}>{i18n.t('collection.savedOn', [dayOf(snippet.saved, 'long')])}</time>
      {folders.length > 0 && (
        <select
          aria-label={i18n.t('collection.folder')}
          value={snippet.folder ?? ''}
          onChange={(event) => actions.moveTo([snippet.id], event.currentTarget.value || undefined)}
        >
          <option value="">{i18n.t('collection.noFolder')}</option>
          {folders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <span class="snippet-actions">
        <button type="button" onClick={copy}>
          <Copy size={14} aria-hidden="true" />
          {i18n.t(
            copied === 'yes'
              ? 'collection.copied'
              : copied === 'no'
                ? 'collection.notCopied'
                : 'collection.copy',
          )}
        </button>
        <button type="button" onClick={() => actions.open({ evidence: snippet.id })}>
          <Highlighter size={14} aria-hidden="true" />
          {i18n.t('collection.evidence')}
        </button>
        <button type="button" onClick={() => actions.remove([snippet.id])}>
          <Trash2 size={14} aria-hidden="true" />
          {i18n.t('collection.delete')}
        </button>
      </span>
    </footer>
  );
}

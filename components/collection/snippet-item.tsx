import { ExternalLink, Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import type { SavedPage, Snippet } from '../../data/collection/schema.ts';
import { formatDate } from '../fact/dates.ts';
import { FactItem } from '../fact/fact.tsx';

export interface SnippetItemProps {
  snippet: Snippet;
  onDelete: () => void;
}

/** One saved thing: its words, where they are from and when it was saved. */
export function SnippetItem({ snippet, onDelete }: SnippetItemProps) {
  const { quote, page, fact, saved } = snippet;
  return (
    <article class="snippet">
      {quote && <blockquote class="snippet-quote">{quote.exact}</blockquote>}
      {quote && page && <PageLine page={page} />}
      {fact && <FactItem sourced={fact} />}
      <footer class="snippet-foot quiet">
        <time dateTime={saved}>
          {i18n.t('collection.savedOn', [formatDate(localDay(saved), i18n.t('language'))])}
        </time>
        <button type="button" onClick={onDelete}>
          <Trash2 size={14} aria-hidden="true" />
          {i18n.t('collection.delete')}
        </button>
      </footer>
    </article>
  );
}

function PageLine({ page }: { page: SavedPage }) {
  const title = page.title || page.url;
  return (
    <p class="snippet-page">
      {/^https?:/.test(page.url) ? (
        <a href={page.url} target="_blank" rel="noopener noreferrer">
          {title}
          <ExternalLink size={11} aria-label={i18n.t('fact.opensInTab')} />
        </a>
      ) : (
        <span>{title}</span>
      )}
      <span class="quiet">{page.site}</span>
    </p>
  );
}

/** The day of a moment where the reader is, as `2019-08-11`. */
function localDay(moment: string): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

import { Copy, RotateCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnippetDraft } from '../../data/collection/schema.ts';

interface UnsavedProps {
  draft: SnippetDraft;
  onRetry: () => void;
  onDismiss: () => void;
}

/** Words that could not be saved where they stood, kept in reach until they are. */
export function Unsaved({ draft: { quote, page }, onRetry, onDismiss }: UnsavedProps) {
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const words = quote?.exact ?? '';
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    );
  return (
    <section class="collection-unsaved snippet-problem" role="alert">
      <h2>{i18n.t('collection.unsaved')}</h2>
      <blockquote class="snippet-quote" dir="auto">
        {words}
      </blockquote>
      {page && <p class="quiet">{page.title || page.url}</p>}
      <p class="collection-unsaved-ways">
        <button type="button" onClick={onRetry}>
          <RotateCw size={14} aria-hidden="true" />
          {i18n.t('collection.saveAgain')}
        </button>
        <button type="button" onClick={copy}>
          <Copy size={14} aria-hidden="true" />
          {i18n.t(copied ? `collection.${copied}` : 'card.copyWords')}
        </button>
        <button type="button" onClick={onDismiss}>
          {i18n.t('collection.letGo')}
        </button>
      </p>
    </section>
  );
}

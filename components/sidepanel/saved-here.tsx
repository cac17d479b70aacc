import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';

interface SavedHereProps {
  snippets: Snippet[];
  onOpenCollection(): void;
}

/** What was saved from the page in front of the reader. */
export function SavedHere({ snippets, onOpenCollection }: SavedHereProps) {
  return (
    <section class="saved-here" aria-labelledby="saved-here-title">
      <h2 id="saved-here-title">{i18n.t('sidepanel.saved')}</h2>
      {snippets.length === 0 && <p class="on-page-word">{i18n.t('sidepanel.nothingSaved')}</p>}
      <ul>
        {snippets.map((snippet) => (
          <li key={snippet.id}>
            <blockquote>{snippet.quote?.exact ?? snippet.fact?.fact.says}</blockquote>
            {snippet.note && <p class="quiet">{snippet.note}</p>}
          </li>
        ))}
      </ul>
      <button type="button" class="saved-here-all" onClick={onOpenCollection}>
        {i18n.t('sidepanel.openSaved')}
      </button>
    </section>
  );
}

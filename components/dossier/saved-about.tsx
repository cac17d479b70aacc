import { i18n } from '#i18n';
import { localDay } from '../../data/collection/local-day.ts';
import type { Snippet } from '../../data/collection/schema.ts';
import { formatDate } from '../fact/dates.ts';

/** What the reader saved about an entity. */
export function SavedAbout({ snippets }: { snippets: Snippet[] }) {
  if (snippets.length === 0) return null;
  return (
    <section aria-labelledby="saved">
      <h2 class="dossier-heading" id="saved">
        {i18n.t('dossier.saved')}
      </h2>
      <ul class="saved-about">
        {snippets.map(({ id, quote, fact, page, note, saved }) => (
          <li key={id}>
            <p class="saved-words" dir="auto">
              {quote?.exact ?? fact?.fact.says}
            </p>
            {note && <p>{note}</p>}
            <p class="quiet">
              {page?.title ?? fact?.source.publisher} ·{' '}
              {i18n.t('collection.savedOn', [formatDate(localDay(new Date(saved)), i18n.t('language'))])}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href="collection.html">{i18n.t('dossier.openCollection')}</a>
      </p>
    </section>
  );
}

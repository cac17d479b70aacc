import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';
import type { UiError } from '../../data/panel/attempts.ts';
import { FailureNote } from '../popup/failure-note.tsx';

/** What is known of what was saved. `related` was saved on other pages, about what is on this one. */
export type SavedList =
  | { name: 'loading' }
  | { name: 'failed'; failure: UiError }
  | { name: 'read'; snippets: Snippet[]; related: Snippet[] };

interface SavedHereProps {
  saved: SavedList;
  onOpenCollection(): void;
}

/** What was saved from the page in front of the reader, and elsewhere about the same things. */
export function SavedHere({ saved, onOpenCollection }: SavedHereProps) {
  return (
    <section class="saved-here" aria-labelledby="saved-here-title">
      <h2 id="saved-here-title">{i18n.t('sidepanel.saved')}</h2>
      <SavedBody saved={saved} />
      <button type="button" class="saved-here-all" onClick={onOpenCollection}>
        {i18n.t('sidepanel.openSaved')}
      </button>
    </section>
  );
}

function SavedBody({ saved }: Pick<SavedHereProps, 'saved'>) {
  switch (saved.name) {
    case 'loading':
      return <p class="on-page-word">{i18n.t('sidepanel.loadingSaved')}</p>;
    case 'failed':
      return <FailureNote failure={saved.failure} />;
    case 'read':
      return (
        <>
          {saved.snippets.length === 0 && <p class="on-page-word">{i18n.t('sidepanel.nothingSaved')}</p>}
          <Snippets snippets={saved.snippets} />
          {saved.related.length > 0 && (
            <>
              <h3>{i18n.t('sidepanel.related')}</h3>
              <Snippets snippets={saved.related} />
            </>
          )}
        </>
      );
  }
}

function Snippets({ snippets }: { snippets: Snippet[] }) {
  return (
    <ul>
      {snippets.map(({ id, quote, fact, note }) => (
        <li key={id}>
          <blockquote>{quote?.exact ?? fact?.fact.says}</blockquote>
          {note && <p class="quiet">{note}</p>}
        </li>
      ))}
    </ul>
  );
}

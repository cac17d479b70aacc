import { i18n } from '#i18n';
import type { Snippet } from '../../data/collection/schema.ts';
import type { Trouble } from '../../data/trouble.ts';
import { troubleText } from '../trouble-text.ts';

interface SavedHereProps {
  snippets: Snippet[];
  /** What was saved on other pages about what is on this one. */
  related: Snippet[];
  /** What is in the way of reading it. */
  failure: Trouble | undefined;
  onOpenCollection(): void;
}

/** What was saved from the page in front of the reader, and elsewhere about the same things. */
export function SavedHere({ snippets, related, failure, onOpenCollection }: SavedHereProps) {
  return (
    <section class="saved-here" aria-labelledby="saved-here-title">
      <h2 id="saved-here-title">{i18n.t('sidepanel.saved')}</h2>
      {failure && <p class="on-page-word">{troubleText(failure)}</p>}
      {!failure && snippets.length === 0 && <p class="on-page-word">{i18n.t('sidepanel.nothingSaved')}</p>}
      <Snippets snippets={snippets} />
      {related.length > 0 && (
        <>
          <h3>{i18n.t('sidepanel.related')}</h3>
          <Snippets snippets={related} />
        </>
      )}
      <button type="button" class="saved-here-all" onClick={onOpenCollection}>
        {i18n.t('sidepanel.openSaved')}
      </button>
    </section>
  );
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

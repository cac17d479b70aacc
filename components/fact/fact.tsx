import { ExternalLink, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { isFirm } from '../../data/corpus/fact-kinds.ts';
import { AfterSaving, type SavedAs } from '../saving/after-saving.ts';
import { SaveNote } from '../saving/save-note.tsx';
import { shorten } from '../shorten.ts';
import { addressOf } from './address.ts';
import { kindLabel, publishedLabel, sourceLabel, whenLabel } from './labels.ts';
import { SaveButton } from './save-button.tsx';

export interface FactItemProps {
  sourced: SourcedFact;
  /** Saves it; rejects where it was not saved. Left out, it cannot be saved here. */
  onSave?: (() => Promise<SavedAs>) | undefined;
  /** Whether it is in the collection already. */
  saved?: boolean;
  /** The statement with some of its words emphasised; left out, it is shown as it is. */
  says?: ComponentChildren;
  /** Further buttons, beside *Save*. */
  actions?: ComponentChildren;
  /** What else belongs to its first line. */
  aside?: ComponentChildren;
  /** Whether what is to be known about its source is told here too. */
  showsSourceCaution?: boolean;
}

/**
 * A fact with all that belongs to it: what kind it is and whose, what it says, and its source with date and link.
 * Once it is saved it takes a note and tags, where `AfterSaving` is provided.
 */
export function FactItem({
  sourced,
  says,
  onSave,
  saved = false,
  actions,
  aside,
  showsSourceCaution = false,
}: FactItemProps) {
  const { fact, source } = sourced;
  const when = whenLabel(sourced, new Date());
  const caution = fact.caution ?? (showsSourceCaution ? source.caution : undefined);
  const [cautioned, setCautioned] = useState(false);
  const [kept, setKept] = useState<SavedAs>();
  const canSayMore = useContext(AfterSaving) !== undefined;
  return (
    <article class="fact" data-firm={isFirm(fact.kind)}>
      <p class="fact-kind">
        <span>{kindLabel(sourced)}</span>
        {when && <span class="fact-when">{when}</span>}
        {aside}
      </p>
      <p class="fact-says" dir="auto">
        {says ?? fact.says}
      </p>
      <footer class="fact-foot">
        <p class="fact-source">
          <SourceName sourced={sourced} />
          <span class="fact-published">
            {publishedLabel(source)}
            {caution && (
              <button
                type="button"
                class="icon-button fact-warning"
                aria-label={i18n.t('fact.caution')}
                title={i18n.t('fact.caution')}
                aria-expanded={cautioned}
                onClick={() => setCautioned(!cautioned)}
              >
                <TriangleAlert size={13} aria-hidden="true" />
              </button>
            )}
          </span>
        </p>
        {(onSave || actions) && (
          <div class="fact-actions">
            {actions}
            {onSave && (
              <SaveButton
                about={shorten(fact.says)}
                onSave={async () => setKept(await onSave())}
                saved={saved}
              />
            )}
          </div>
        )}
        {cautioned && (
          <p class="fact-caution" dir="auto">
            {caution}
          </p>
        )}
      </footer>
      {kept?.already && <p class="quiet">{i18n.t('card.alreadySaved')}</p>}
      {kept && canSayMore && <SaveNote snippet={kept.id} />}
    </article>
  );
}

function SourceName({ sourced }: { sourced: SourcedFact }) {
  const { source } = sourced;
  const address = addressOf(sourced);
  if (address === undefined) return <span title={source.title}>{sourceLabel(source)}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
      {sourceLabel(source)}
      <ExternalLink size={11} aria-label={i18n.t('fact.opensInTab')} />
    </a>
  );
}

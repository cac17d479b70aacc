import { ExternalLink, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/card.ts';
import { addressOf } from './address.ts';
import { kindLabel, publishedLabel, whenLabel } from './labels.ts';
import { SaveButton, type SaveButtonProps } from './save-button.tsx';

export interface FactItemProps extends Partial<SaveButtonProps> {
  sourced: SourcedFact;
  /** The statement with some of its words emphasised; left out, it is shown as it is. */
  says?: ComponentChildren;
  /** Further buttons, beside *Save*. */
  actions?: ComponentChildren;
}

/** A fact with all that belongs to it: what kind it is and whose, what it says, and its source with date and link. */
export function FactItem({ sourced, says, onSave, saved = false, actions }: FactItemProps) {
  const { fact, source } = sourced;
  const when = whenLabel(sourced, new Date());
  const [cautioned, setCautioned] = useState(false);
  return (
    <article class="fact" data-kind={fact.kind}>
      <p class="fact-kind">
        <span>{kindLabel(sourced)}</span>
        {when && <span class="fact-when">{when}</span>}
      </p>
      <p class="fact-says">{says ?? fact.says}</p>
      <footer class="fact-foot">
        <p class="fact-source">
          <SourceName sourced={sourced} />
          <span class="fact-published">{publishedLabel(source)}</span>
          {source.caution && (
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
        </p>
        {(onSave || actions) && (
          <div class="fact-actions">
            {actions}
            {onSave && <SaveButton onSave={onSave} saved={saved} />}
          </div>
        )}
        {cautioned && <p class="fact-caution">{source.caution}</p>}
      </footer>
    </article>
  );
}

function SourceName({ sourced }: { sourced: SourcedFact }) {
  const { source } = sourced;
  const address = addressOf(sourced);
  if (address === undefined) return <span title={source.title}>{source.publisher}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
      {source.publisher}
      <ExternalLink size={11} aria-label={i18n.t('fact.opensInTab')} />
    </a>
  );
}

import { i18n } from '#i18n';
import type { LookupAnswer } from '../../data/corpus/lookup-answer.ts';
import { FactItem } from '../fact/fact.tsx';

/** The facts that mention words that have no entry, with how many there are. */
export function MentionedFacts({ facts, factCount }: Pick<LookupAnswer, 'facts' | 'factCount'>) {
  if (facts.length === 0) return null;
  return (
    <section class="mentioned" aria-labelledby="mentioned-title">
      <h3 class="kicker" id="mentioned-title">
        {i18n.t('search.mentioned', factCount)}
      </h3>
      <ol class="facts">
        {facts.map((sourced) => (
          <li key={sourced.fact.id}>
            <FactItem sourced={sourced} />
          </li>
        ))}
      </ol>
    </section>
  );
}

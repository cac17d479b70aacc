import { i18n } from '#i18n';
import type { LookupAnswer } from '../../data/corpus/lookup-answer.ts';
import { MentionedFacts } from '../card/mentioned-facts.tsx';
import { dossierAddress } from './address.ts';

/**
 * What some words may stand for; where there is no entry, the facts that mention them or the names that are spelt nearly so.
 */
export function LookedUpIndex({ words, answer }: { words: string; answer: LookupAnswer }) {
  const { answers, facts, factCount, nearest } = answer;
  const isKnown = answers.length > 0;
  return (
    <article class="dossier">
      <h1 class="dossier-name">{lookedUpTitle(words, answer)}</h1>
      {!isKnown && nearest.length > 0 && <p>{i18n.t('dossier.nearest')}</p>}
      <ul class="entity-index">
        {(isKnown ? answers : nearest).map(({ id, name, type, says, fact }) => (
          <li key={id}>
            <a href={dossierAddress(id, fact)}>{name}</a>{' '}
            <span class="kicker">{i18n.t(`entityType.${type}`)}</span>
            <p class="quiet">{says}</p>
          </li>
        ))}
      </ul>
      <MentionedFacts facts={facts} factCount={factCount} />
    </article>
  );
}

/** What is said of words and what they may stand for. */
export function lookedUpTitle(words: string, { answers }: LookupAnswer): string {
  return i18n.t(answers.length > 0 ? 'dossier.which' : 'dossier.nothing', [words]);
}

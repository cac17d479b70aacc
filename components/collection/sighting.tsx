import { i18n } from '#i18n';
import type { Sighting } from '../../data/collection/schema.ts';
import type { DiffPart } from '../../data/collection/word-diff.ts';
import { dayOf } from './moment.ts';

/** How the quote was met on the last visit to its page, and what the page says instead. */
export function SightingLine({ sighting, diff }: { sighting: Sighting; diff: DiffPart[] }) {
  const day = dayOf(sighting.at, 'medium');
  if (sighting.state === 'found') return <p class="quiet">{i18n.t('collection.seenFound', [day])}</p>;
  if (sighting.state === 'gone') return <p class="sighting">{i18n.t('collection.seenGone', [day])}</p>;
  return (
    <details class="sighting">
      <summary>{i18n.t('collection.seenChanged', [day])}</summary>
      <p class="sighting-diff">
        {diff.map(({ text, kind }, index) => {
          const key = `${index}${kind}`;
          if (kind === 'gone') return <del key={key}>{text}</del>;
          if (kind === 'new') return <ins key={key}>{text}</ins>;
          return <span key={key}>{text}</span>;
        })}
      </p>
    </details>
  );
}

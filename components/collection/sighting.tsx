import { i18n } from '#i18n';
import type { Sighting } from '../../data/collection/sighting.ts';
import type { DiffPart } from '../../data/collection/word-diff.ts';
import { dayOf } from './moment.ts';

interface SightingLineProps {
  sighting: Sighting;
  diff: DiffPart[];
  /** The reader says that the words are gone. */
  onGone(): void;
}

/** How the quote was met on the last visit to its page, and what the page says instead. */
export function SightingLine({ sighting, diff, onGone }: SightingLineProps) {
  const day = dayOf(sighting.at, 'medium');
  switch (sighting.state) {
    case 'found':
      return <p class="quiet">{i18n.t('collection.seenFound', [day])}</p>;
    case 'moved':
      return <p class="quiet">{i18n.t('collection.seenMoved', [day])}</p>;
    case 'unseen':
      return (
        <p class="quiet">
          {i18n.t('collection.seenNot', [day])}{' '}
          <button type="button" class="link" onClick={onGone}>
            {i18n.t('collection.sayGone')}
          </button>
        </p>
      );
    case 'gone':
      return <p class="sighting">{i18n.t('collection.seenGone', [day])}</p>;
    case 'changed':
      return <ChangedLine day={day} diff={diff} />;
  }
}

function ChangedLine({ day, diff }: { day: string; diff: DiffPart[] }) {
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

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityResult, Result } from '../../data/search/result.ts';

/** Milliseconds without new results after which a reader has stopped typing. */
const REST = 600;

interface ResultCountProps {
  results: Result[] | undefined;
  /** What comes nearest, where there are none. */
  nearest: EntityResult[];
}

/** Says how many results there are once typing rests: said at every key, it would talk over the letters. */
export function ResultCount({ results, nearest }: ResultCountProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const count = results ? i18n.t('search.count', results.length) : '';
    const near = [i18n.t('search.nearest'), nearest.map(({ entity }) => entity.name).join(', ')];
    const words = nearest.length > 0 ? [`${count}.`, ...near].join(' ') : count;
    const resting = setTimeout(() => setSaid(words), REST);
    return () => clearTimeout(resting);
  }, [results, nearest]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

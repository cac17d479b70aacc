import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Result } from '../../data/search/result.ts';

/** Milliseconds without new results after which a reader has stopped typing. */
const REST = 600;

/** Says how many results there are once typing rests: said at every key, it would talk over the letters. */
export function ResultCount({ results }: { results: Result[] | undefined }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const resting = setTimeout(() => setSaid(results ? i18n.t('search.count', results.length) : ''), REST);
    return () => clearTimeout(resting);
  }, [results]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

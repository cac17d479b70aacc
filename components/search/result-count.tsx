import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityResult, MOST_RESULTS, type Result } from '../../data/corpus/result.ts';
import { shorten } from '../shorten.ts';

/** Milliseconds without new results after which a reader has stopped typing. */
const REST = 600;

interface ResultCountProps {
  results: Result[] | undefined;
  /** What comes nearest, where there are none. */
  nearest: EntityResult[];
}

/** Says what was found once typing rests: said at every key, it would talk over the letters. */
export function ResultCount({ results, nearest }: ResultCountProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Emptied meanwhile, so that the same words are heard again where they are the answer again.
    setSaid('');
    const resting = setTimeout(() => setSaid(countOf({ results, nearest })), REST);
    return () => clearTimeout(resting);
  }, [results, nearest]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** How much was found, and what stands first; where nothing was, what comes nearest. */
export function countOf({ results, nearest }: ResultCountProps): string {
  if (!results) return '';
  const { length, 0: first } = results;
  const count =
    length < MOST_RESULTS
      ? i18n.t('search.count', length)
      : i18n.t('search.countOrMore', [String(MOST_RESULTS)]);
  if (first) return i18n.t('search.countFirst', [count, shorten(nameOf(first))]);
  if (nearest.length === 0) return count;
  return [`${count}.`, i18n.t('search.nearest'), nearest.map(nameOf).join(', ')].join(' ');
}

function nameOf(result: Result): string {
  return result.type === 'entity' ? result.entity.name : result.sourced.fact.says;
}

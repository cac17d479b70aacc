import { i18n } from '#i18n';
import { readFilters } from '../../data/search/filters.ts';
import { shorten } from '../shorten.ts';

interface NothingFoundProps {
  query: string;
  /** Something comes near, and is listed below. */
  isNear: boolean;
}

/** Says that nothing answers a query, and what to try instead. */
export function NothingFound({ query, isNear }: NothingFoundProps) {
  const [word, hint] = wordsFor(query);
  return (
    <div class="search-nothing">
      <p>{word}</p>
      <p class="quiet">{isNear ? i18n.t('search.nearest') : hint}</p>
    </div>
  );
}

function wordsFor(query: string): [word: string, hint: string] {
  const { words, filters } = readFilters(query);
  const said = shorten(words.trim());
  if (Object.keys(filters).length === 0)
    return [i18n.t('search.nothing', [shorten(query.trim())]), i18n.t('search.nothingHint')];
  if (said === '') return [i18n.t('search.noWords'), i18n.t('search.noWordsHint')];
  return [i18n.t('search.nothingNarrowed', [said]), i18n.t('search.narrowedHint')];
}

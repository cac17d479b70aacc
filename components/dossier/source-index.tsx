import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedSource } from '../../data/corpus/directory.ts';
import { SourceEntry } from './source-entry.tsx';

/** All sources, the latest first, to be narrowed by words and by kind. */
export function SourceIndex({ sources }: { sources: ListedSource[] }) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = sources.filter(
    ({ source }) =>
      (kind === '' || source.kind === kind) &&
      [source.title, source.publisher, ...source.authors].join(' ').toLowerCase().includes(wanted),
  );
  const kinds = [...Map.groupBy(sources, ({ source }) => source.kind)];
  return (
    <article class="dossier">
      <h1 class="dossier-name">{i18n.t('dossier.allSources')}</h1>
      <form class="filter-bar" onSubmit={(event) => event.preventDefault()}>
        <div class="filter-selects">
          <label>
            {i18n.t('dossier.words')}
            <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <label>
            {i18n.t('dossier.kind')}
            <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
              <option value="">{i18n.t('dossier.anyKind')}</option>
              {kinds.map(([each, of]) => (
                <option key={each} value={each}>
                  {i18n.t(`sourceKind.${each}`)} ({of.length})
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="quiet" role="status">
          {i18n.t('dossier.count', [String(shown.length), String(sources.length)])}
        </p>
      </form>
      {shown.length === 0 && <p>{i18n.t('dossier.noneMatch')}</p>}
      <ul class="source-list">
        {shown.map((listed) => (
          <li key={listed.source.id}>
            <SourceEntry {...listed} />
          </li>
        ))}
      </ul>
    </article>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedSource } from '../../data/corpus/directory.ts';
import { IndexPage } from './index-page.tsx';
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
  const options = [...Map.groupBy(sources, ({ source }) => source.kind)].map(([value, of]) => ({
    value,
    label: i18n.t(`sourceKind.${value}`),
    count: of.length,
  }));
  return (
    <IndexPage
      title={i18n.t('dossier.allSources')}
      words={words}
      onWords={setWords}
      choice={{ label: i18n.t('dossier.kind'), any: i18n.t('dossier.anyKind'), options }}
      chosen={kind}
      onChoose={setKind}
      shown={shown.length}
      of={sources.length}
    >
      <ul class="source-list">
        {shown.map((listed) => (
          <li key={listed.source.id}>
            <SourceEntry {...listed} />
          </li>
        ))}
      </ul>
    </IndexPage>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedEntity } from '../../data/corpus/directory.ts';
import { dossierAddress } from './address.ts';
import { IndexPage } from './index-page.tsx';

/** All entities by name, to be narrowed by words and by type. */
export function EntityIndex({ entities }: { entities: ListedEntity[] }) {
  const [words, setWords] = useState('');
  const [type, setType] = useState('');
  const wanted = words.trim().toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(wanted);
  const ofType = entities.filter((entity) => type === '' || entity.type === type);
  // A name that fits is what is looked for; a description that fits comes after.
  const shown = [
    ...ofType.filter(({ name }) => holds(name)),
    ...ofType.filter(({ name, description }) => !holds(name) && holds(description)),
  ];
  const options = [...Map.groupBy(entities, (entity) => entity.type)].map(([value, of]) => ({
    value,
    label: i18n.t(`entityType.${value}`),
    count: of.length,
  }));
  return (
    <IndexPage
      title={i18n.t('dossier.allEntities')}
      words={words}
      onWords={setWords}
      choice={{ label: i18n.t('dossier.type'), any: i18n.t('dossier.anyType'), options }}
      chosen={type}
      onChoose={setType}
      shown={shown.length}
      of={entities.length}
    >
      <ul class="entity-index">
        {shown.map(({ id, name, description, type: kind, facts }) => (
          <li key={id}>
            <a href={dossierAddress(id)}>{name}</a> <span class="kicker">{i18n.t(`entityType.${kind}`)}</span>
            <p class="quiet">
              {description} · {i18n.t('dossier.factCount', facts)}
            </p>
          </li>
        ))}
      </ul>
    </IndexPage>
  );
}

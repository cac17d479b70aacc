import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedEntity } from '../../data/corpus/directory.ts';
import { dossierAddress } from './address.ts';

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
  const types = [...Map.groupBy(entities, (entity) => entity.type)];
  return (
    <article class="dossier">
      <h1 class="dossier-name">{i18n.t('dossier.allEntities')}</h1>
      <form class="filter-bar" onSubmit={(event) => event.preventDefault()}>
        <div class="filter-selects">
          <label>
            {i18n.t('dossier.words')}
            <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <label>
            {i18n.t('dossier.type')}
            <select value={type} onChange={(event) => setType(event.currentTarget.value)}>
              <option value="">{i18n.t('dossier.anyType')}</option>
              {types.map(([each, of]) => (
                <option key={each} value={each}>
                  {i18n.t(`entityType.${each}`)} ({of.length})
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="quiet" role="status">
          {i18n.t('dossier.count', [String(shown.length), String(entities.length)])}
        </p>
      </form>
      {shown.length === 0 && <p>{i18n.t('dossier.noneMatch')}</p>}
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
    </article>
  );
}

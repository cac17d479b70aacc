import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedEntity } from '../../data/corpus/directory.ts';
import { dossierAddress } from './address.ts';
import { IndexPage } from './index-page.tsx';

/** Entities listed at a time: a large pack has more than a page can hold, and than anybody reads through. */
const LISTED = 250;

/** All entities by name, to be narrowed by words and by type. */
export function EntityIndex({ entities }: { entities: ListedEntity[] }) {
  const [words, setWords] = useState('');
  const [type, setType] = useState('');
  const [most, setMost] = useState(LISTED);
  useEffect(() => setMost(LISTED), [words, type]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone.
    if (most > LISTED) list.current?.children[most - LISTED]?.querySelector('a')?.focus();
  }, [most]);
  const wanted = words.trim().toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(wanted);
  const ofType = entities.filter((entity) => type === '' || entity.type === type);
  // A name that fits is what is looked for; a description that fits comes after.
  const fitting = [
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
      shown={Math.min(most, fitting.length)}
      of={entities.length}
    >
      <ul class="entity-index" ref={list}>
        {fitting.slice(0, most).map(({ id, name, description, type: kind, facts }) => (
          <li key={id}>
            <a href={dossierAddress(id)}>{name}</a> <span class="kicker">{i18n.t(`entityType.${kind}`)}</span>
            <p class="quiet">
              {description} · {i18n.t('dossier.factCount', facts)}
            </p>
          </li>
        ))}
      </ul>
      {fitting.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + LISTED)}>
          {i18n.t('dossier.more', [(fitting.length - most).toLocaleString(i18n.t('language'))])}
        </button>
      )}
    </IndexPage>
  );
}

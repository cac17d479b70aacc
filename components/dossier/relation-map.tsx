import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Surroundings } from '../../data/corpus/around.ts';
import { dossierAddress } from './address.ts';
import { type DrawnLink, layOutRelations, type PlacedNeighbour } from './relation-layout.ts';
import { walkRelations } from './relation-walk.ts';

/** Where each column begins, in hundredths of the map's width, and where the lines leave the names of the first. */
const COLUMN = { 0: 0, 1: 7, 2: 57 } as const;
const LEAVES = { 0: 0, 1: 48 } as const;
/** The height of a row, in px: what can be hit. */
const ROW = 24;

/** What an entity is related to, drawn two steps out. The arrow keys go from name to name along the lines. */
export function RelationMap({ surroundings }: { surroundings: Surroundings }) {
  const [current, setCurrent] = useState<string>();
  const map = useRef<HTMLElement>(null);
  const layout = layOutRelations(surroundings);
  const { entities, links, rows, left } = layout;
  const leads = new Set(links.map(({ from }) => from.id));

  const onKeyDown = (event: KeyboardEvent) => {
    const isMirrored = map.current?.matches(':dir(rtl)') ?? false;
    const to = current && walkRelations(layout, current, event.key, isMirrored);
    if (!to) return;
    event.preventDefault();
    const index = entities.findIndex(({ id }) => id === to);
    map.current?.querySelectorAll('a')[index]?.focus();
  };
  return (
    <>
      <nav
        ref={map}
        class="relation-map"
        aria-label={i18n.t('dossier.map')}
        style={{ height: `${(rows + 1) * ROW}px` }}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setCurrent(undefined)}
      >
        <svg viewBox={`0 0 100 ${rows + 1}`} preserveAspectRatio="none" aria-hidden="true">
          {links.map((link) => (
            <path
              key={`${link.from.id} ${link.to.id}`}
              d={curve(link)}
              class={isAt(link, current) ? 'relation-line relation-at' : 'relation-line'}
            />
          ))}
        </svg>
        {entities.map((entity) => (
          <a
            key={entity.id}
            href={dossierAddress(entity.id)}
            class="relation-spot"
            data-steps={entity.steps}
            data-leads={leads.has(entity.id)}
            title={entity.name}
            style={{ top: `${(middleOf(entity) - 0.5) * ROW}px` }}
            onFocus={() => setCurrent(entity.id)}
            onPointerEnter={() => setCurrent(entity.id)}
          >
            <span dir="auto">{entity.name}</span>
          </a>
        ))}
      </nav>
      {left > 0 && <p class="quiet">{i18n.t('dossier.mapLeft', [String(left)])}</p>}
    </>
  );
}

/** The middle of an entity's row, in rows; the first row is the entity's that the map is of. */
function middleOf({ steps, row }: PlacedNeighbour): number {
  return steps === 0 ? 0.5 : row + 1.5;
}

/** A line from one column to the next: out of the entity along the side, elsewhere in a bow. */
function curve({ from, to }: DrawnLink): string {
  const [start, end] = [from.steps === 0 ? LEAVES[0] : LEAVES[1], COLUMN[to.steps]];
  const [y1, y2] = [middleOf(from), middleOf(to)];
  const bend = from.steps === 0 ? start : (start + end) / 2;
  const bendY = from.steps === 0 ? y2 : y1;
  return `M${start} ${y1}C${bend} ${bendY} ${bend} ${y2} ${end} ${y2}`;
}

function isAt({ from, to }: DrawnLink, current: string | undefined): boolean {
  return from.id === current || to.id === current;
}

/** What marked words do: they name an entity, or state a figure about one. */

export const MARK_KINDS = ['entity', 'figure'] as const satisfies Mark['kind'][];

/** Words that name an entity. */
export interface EntityMark {
  kind: 'entity';
  entity: string;
  alias: string;
  /** Whether the entity is too general to be marked more than once on a page. */
  isGeneral: boolean;
  /** The cues that spoke for it; none where the alias needs none. */
  because: string[];
}

/** Words that state a figure of a measure of an entity. Nothing finds them yet. */
interface FigureMark {
  kind: 'figure';
  entity: string;
  measure: string;
  value: number;
}

export type Mark = EntityMark | FigureMark;

import type { Mark } from '../../spotting/terms/mark-kinds.ts';

/** Which mark a card was opened on, as the reader is told of it: what spoke for it is in words. */
export type MarkInfo = Mark & {
  /** Which of the entity's marks on this page it is, counted from 1, and of how many. */
  position: number;
  count: number;
  /** The site of the page; `undefined` where it is of none. */
  site: string | undefined;
};

/** What the reader kept about an entity before. */
export interface SavedBefore {
  /** How many snippets are about it. */
  count: number;
  /** Ids of the facts among them. */
  facts: string[];
}

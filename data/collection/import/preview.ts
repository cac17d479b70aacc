import type { ImportPlan } from './merge.ts';

/** What a reader looks at before an import: how much would change, and of what was edited the first few. */
export interface ImportPreview {
  added: number;
  changed: number;
  same: number;
  /** Names of folders that would be made. */
  folders: string[];
  examples: ImportPlan['changed'];
}

/** How many of the changed snippets are shown one by one. */
const FEW = 20;

export function previewOf({ added, changed, same, folders }: ImportPlan): ImportPreview {
  return {
    added: added.length,
    changed: changed.length,
    same,
    folders: folders.map(({ name }) => name),
    examples: changed.slice(0, FEW),
  };
}

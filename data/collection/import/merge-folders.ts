import type { Folder } from '../schema.ts';

/**
 * Compares a file's folders with those that are there. Folders of one id or one name, in whatever case, become one,
 * within the file too; the one that was there first keeps its name.
 * @returns the folders to be made, and what finds the one that an id of the file stands for, if there is one
 */
export function mergeFolders(
  held: Folder[],
  imported: Folder[],
): { made: Folder[]; find: (id: string | undefined) => string | undefined } {
  const folders = [...held];
  const ids = new Map(held.map(({ id }) => [id, id]));
  for (const folder of imported) {
    if (ids.has(folder.id)) continue;
    const known = folders.find(({ name }) => isSameName(name, folder.name));
    if (!known) folders.push(folder);
    ids.set(folder.id, (known ?? folder).id);
  }
  return { made: folders.slice(held.length), find: (id) => (id === undefined ? undefined : ids.get(id)) };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

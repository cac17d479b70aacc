/** What a key does in the search field. */
export type SearchKey = { does: 'move'; to: number } | { does: 'choose'; inTab: boolean } | { does: 'clear' };

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  /** The key belongs to a word that is still being composed, as in Chinese. */
  isComposing: boolean;
}

/**
 * What a key asks for, with so many results of which one is active. `undefined` for all that is the browser's: letters,
 * and Escape in an empty field, which closes what the field is in.
 */
export function readSearchKey(
  pressed: Pressed,
  { query, count, active }: { query: string; count: number; active: number },
): SearchKey | undefined {
  const { key, isComposing } = pressed;
  if (isComposing) return undefined;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined && count > 0) return { does: 'move', to: (active + step + count) % count };
  if (key === 'Enter' && query.trim() !== '') return { does: 'choose', inTab: asksForTab(pressed) };
  if (key === 'Escape' && query !== '') return { does: 'clear' };
  return undefined;
}

/** Whether a key or a click asks for a tab of its own: with Ctrl or, on a Mac, with Cmd. */
export function asksForTab({ ctrlKey, metaKey }: { ctrlKey: boolean; metaKey: boolean }): boolean {
  return ctrlKey || metaKey;
}

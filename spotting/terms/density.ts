import type { Density } from '../choices.ts';
import type { Mark } from './mark-kinds.ts';

/**
 * Keeps the mentions to mark, in order; of what is general, the first on the page. One that is not shown (`isShown`,
 * asked only where there is another after it) is kept and does not count: the next one is the first that a reader sees.
 */
export function thinOut<M extends Pick<Mark, 'entity'> & { section: number; isGeneral?: boolean }>(
  mentions: M[],
  density: Density,
  isShown: (mention: M) => boolean,
): M[] {
  if (density === 'all') return mentions;
  const firsts = new Map<string, M>();
  return mentions.filter((mention) => {
    const key =
      density === 'page' || mention.isGeneral ? mention.entity : `${mention.section} ${mention.entity}`;
    const first = firsts.get(key);
    if (first && isShown(first)) return false;
    firsts.set(key, mention);
    return true;
  });
}

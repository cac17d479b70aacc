/** Which mentions are marked: the first of each entity in each section, the first on the page, or all. */
export type Density = 'section' | 'page' | 'all';

/** Keeps the mentions to mark, in order. `section` tells the section that a mention stands in. */
export function thinOut<M extends { entity: string }>(
  mentions: M[],
  density: Density,
  section: (mention: M) => number,
): M[] {
  if (density === 'all') return mentions;
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = density === 'page' ? mention.entity : `${section(mention)} ${mention.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
